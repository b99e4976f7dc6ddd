import type { BrokenPart } from '../import-report.ts';
import type { ExportRecord } from './export-records.ts';
import { findChannelPart } from './find-channel-part.ts';
import { RecordBuilder } from './record-builder.ts';
import { ReferenceGate } from './reference-gate.ts';
import { type Origin, StrictXml } from './strict-xml.ts';
import { TextWindow } from './text-window.ts';
import { XmlFault } from './xml-fault.ts';

/**
 * Reads a WordPress export as parseExport does, but each part of the channel with its own parser: what is sound is handed on, and `onBroken`
 * is told of the rest. After a broken part it goes on at the next line that begins an item. Throws one sentence when not even the beginning
 * can be read, for then nothing says whose export it is.
 */
export async function* parseItemByItem(
  pieces: AsyncIterable<string>,
  name: string,
  onBroken: (part: BrokenPart) => void = () => undefined,
): AsyncGenerator<ExportRecord> {
  const window = new TextWindow(pieces);
  const opening = await readBeginning(window, name);
  const channel = new Map<string, string>();
  let suspectUntil = 0;
  for (let part = await findChannelPart(window); part; part = await findChannelPart(window)) {
    window.drop(part.start);
    const text = window.text.slice(0, part.length);
    const isSuspect = window.offset < suspectUntil;
    const origin = { place: window.place, opening, closing: part.isWhole ? '</channel></rss>' : '' };
    const read = readPart(text, name, { origin, isSuspect });
    if (read.ok) {
      yield* read.records.filter(({ kind }) => kind !== 'channel');
      for (const [field, value] of listChannelFields(read.records)) {
        if (!channel.has(field)) channel.set(field, value);
      }
      window.drop(text.length);
    } else {
      onBroken(read.broken);
      suspectUntil = Math.max(suspectUntil, window.offset + text.length);
      window.drop(findNextItem(text) ?? text.length);
    }
  }
  yield { kind: 'channel', fields: channel };
}

const BEGINNING_LENGTH_MAX = 64_000;

/** Reads up to the channel's own beginning, and gives the tags in which each part can be read alone, on one line. */
async function readBeginning(window: TextWindow, name: string): Promise<string> {
  while (!BEGINNING.test(window.text) && !window.isComplete && window.text.length < BEGINNING_LENGTH_MAX) {
    await window.extend();
  }
  const [beginning = window.text, root = ''] = BEGINNING.exec(window.text) ?? [];
  const xml = new StrictXml(name, new RecordBuilder(name), {
    place: window.place,
    opening: '',
    closing: root && '</channel></rss>',
  });
  const gate = new ReferenceGate();
  xml.write(gate.admit(beginning));
  xml.write(gate.finish());
  xml.close();
  window.drop(beginning.length);
  return `${root.replace(/\s+/g, ' ')}<channel>`;
}

const BEGINNING = /^[\s\S]*?(<rss\b[^>]*>)\s*<channel\b[^>]*>/;

type PartRead =
  | { readonly ok: true; readonly records: readonly ExportRecord[] }
  | { readonly ok: false; readonly broken: BrokenPart };

function readPart(
  text: string,
  name: string,
  { origin, isSuspect }: { readonly origin: Origin; readonly isSuspect: boolean },
): PartRead {
  const builder = new RecordBuilder(name);
  try {
    const xml = new StrictXml(name, builder, origin);
    const gate = new ReferenceGate();
    xml.write(gate.admit(text));
    xml.write(gate.finish());
    xml.close();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    return { ok: false, broken: { ...error.place, reason: error.reason } };
  }
  const records = builder.take();
  const reason = findDoubt(text, records, isSuspect);
  return reason === undefined ? { ok: true, records } : { ok: false, broken: { ...origin.place, reason } };
}

/**
 * Why a part that can be read is not believed. What stands inside a broken item may be an example that its text gave: an item found there
 * is one only if it says all that WordPress writes of each.
 */
function findDoubt(text: string, records: readonly ExportRecord[], isSuspect: boolean): string | undefined {
  if (text.includes('\uFFFD')) return 'holds bytes that are not UTF-8';
  const isUnsure = records.some(
    record =>
      record.kind === 'item' &&
      ['wp:post_id', 'wp:status', 'wp:post_type'].some(field => !record.item.fields.get(field)),
  );
  return isSuspect && isUnsure ? 'lacks its number, its status or its type' : undefined;
}

function listChannelFields(records: readonly ExportRecord[]): readonly (readonly [string, string])[] {
  return records.flatMap(record => (record.kind === 'channel' ? [...record.fields] : []));
}

/** Where the next item begins in a part that cannot be read: on a line of its own, or right after the end of another. */
function findNextItem(text: string): number | undefined {
  const found = /(?<=<\/item>\s*|\n[ \t]*)<item[\s>]/.exec(text.slice(1));
  return found ? found.index + 1 : undefined;
}

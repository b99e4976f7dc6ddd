import { crc32 } from 'node:zlib';
import type { Writer } from '#db/client.ts';
import { saveEnclosures } from '#db/mutations/save-enclosures.ts';
import { transact } from '#db/transact.ts';
import type { EnclosureToSave } from '#lib/domain/enclosure.ts';
import { NOW } from './imported-batch.ts';

/** Enough of a PDF to be taken for one; `words` tell two apart. */
export function pdf(words = ''): Buffer {
  return Buffer.from(`%PDF-1.4\n%${words}\n%%EOF\n`);
}

/** A second of silence: 8,000 samples of eight bits (https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html). */
export function wav(): Buffer {
  const bytes = Buffer.alloc(44 + SAMPLES, 0x80);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + SAMPLES, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLES, 24);
  bytes.writeUInt32LE(SAMPLES, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(SAMPLES, 40);
  return bytes;
}

const SAMPLES = 8000;

/** A ZIP archive whose files are stored as they are, the first one first. */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(content), 0);
    sizes.writeUInt32LE(Buffer.byteLength(content), 4);
    sizes.writeUInt32LE(Buffer.byteLength(content), 8);
    sizes.writeUInt16LE(Buffer.byteLength(name), 12);
    const head = Buffer.concat([Buffer.from('504b03040a000000000000000000', 'hex'), sizes]);
    const part = Buffer.concat([head, Buffer.from(name), Buffer.from(content)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(Buffer.from('504b01020a000a000000000000000000', 'hex'), sizes, place, Buffer.from(name));
    parts.push(part);
    at += part.length;
  }
  const entries = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, entries, end]);
}

/** An enclosure as it is remembered once its file is kept. */
export function enclosureToSave(source: string, more: Partial<EnclosureToSave> = {}): EnclosureToSave {
  return { source, hash: 'b'.repeat(64), fileName: 'rapport.pdf', kind: 'pdf', bytes: 1_250_000, ...more };
}

/** Remembers enclosures; no file is written. */
export function holdEnclosures(writer: Writer, enclosures: readonly EnclosureToSave[]): Promise<void> {
  return transact(writer, tx => saveEnclosures(tx, { enclosures, articleIds: [], pageIds: [], now: NOW }));
}

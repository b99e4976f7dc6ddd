import type { Reader } from '#db/client.ts';
import { findLastArticleId } from '#db/queries/article-sources.ts';
import {
  type IllustratedText,
  listIllustratedArticles,
  listIllustratedPages,
} from '#db/queries/illustrated-texts.ts';
import { type KeptFile, listKeptFiles } from '#db/queries/kept-files.ts';
import type { Image } from '#lib/domain/body.ts';
import { listImages } from '#lib/domain/list-images.ts';
import { listLinkedPictures } from '#lib/domain/list-linked-pictures.ts';

/** What is found of one kind: how many, and the first of them in words. */
export interface Finding {
  readonly count: number;
  readonly first: readonly string[];
}

export interface PictureCheck {
  /** Pictures that are remembered, each once however often it is shown. */
  readonly held: number;
  /** Documents and recordings that are remembered, likewise. */
  readonly enclosures: number;
  /** Pictures that texts show, held or not. */
  readonly shown: number;
  /** Shown and not held: their words stand for them. */
  readonly missing: Finding;
  /** Pictures and enclosures that are held, and whose original is no longer there: readers get an error, but for variants that were made before. */
  readonly lost: Finding;
  /** Held, and no text shows them or links to them. */
  readonly unused: Finding;
  /** Originals that nothing remembers: a removed edition's, a replaced picture's. */
  readonly stray: Finding;
  /** Originals far larger than any variant needs. */
  readonly oversized: Finding;
  /** Shown without an alternative text: nobody who does not see them knows what they are. */
  readonly undescribed: Finding;
}

interface Checking {
  /** The originals that are there, with their sizes in bytes, by hash. */
  readonly originals: ReadonlyMap<string, number>;
  /** Called with the share of articles that were read, between 0 and 1. */
  readonly onProgress?: (share: number) => void;
}

const SLICE = 200;
const FIRST_MAX = 50;

/** A camera's own file: twice the widest variant in good quality takes a quarter of it. */
export const OVERSIZED_MB = 8;
const MB = 1024 * 1024;

/** Holds what texts show against what is remembered and what is there. It changes nothing. */
export async function checkPictures(db: Reader, { originals, onProgress }: Checking): Promise<PictureCheck> {
  const held = await readHeld(db, 'picture');
  const enclosures = await readHeld(db, 'enclosure');
  const shown = new Set<string>();
  const linked = new Set<string>();
  const missing = new Findings();
  const undescribed = new Findings();
  for await (const { slug, images, links, share } of listTexts(db)) {
    for (const link of links) linked.add(link);
    for (const { source, alt } of images) {
      if (!held.has(source) && !shown.has(source)) missing.add(`${source} (${slug})`);
      shown.add(source);
      if (alt === '') undescribed.add(`${source} (${slug})`);
    }
    onProgress?.(share);
  }
  const lost = new Findings();
  const unused = new Findings();
  for (const [source, hash] of held) {
    if (!originals.has(hash)) lost.add(source);
    if (!shown.has(source) && !linked.has(source)) unused.add(source);
  }
  for (const [source, hash] of enclosures) if (!originals.has(hash)) lost.add(source);
  const pictures = new Set(held.values());
  const documents = new Set(enclosures.values());
  const stray = new Findings();
  const oversized = new Findings();
  for (const [hash, bytes] of originals) {
    if (!pictures.has(hash) && !documents.has(hash)) stray.add(hash);
    else if (pictures.has(hash) && bytes > OVERSIZED_MB * MB)
      oversized.add(`${hash} (${Math.round(bytes / MB)} MB)`);
  }
  const counts = { held: pictures.size, enclosures: documents.size, shown: shown.size };
  return { ...counts, missing, lost, unused, stray, oversized, undescribed };
}

class Findings implements Finding {
  count = 0;
  readonly first: string[] = [];

  add(what: string): void {
    if (++this.count <= FIRST_MAX) this.first.push(what);
  }
}

/** The hashes of files that are remembered, by where they were. */
async function readHeld(db: Reader, kind: 'picture' | 'enclosure'): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>();
  const list: ListSlice<KeptFile> = (reader, slice) => listKeptFiles(reader, { kind, ...slice });
  for await (const { source, hash } of walk(db, list)) held.set(source, hash);
  return held;
}

interface Shown {
  readonly slug: string;
  readonly images: readonly Image[];
  /** Addresses of files of pictures, as a text links to them. */
  readonly links: readonly string[];
  readonly share: number;
}

async function* listTexts(db: Reader): AsyncGenerator<Shown> {
  const lastId = await findLastArticleId(db);
  for await (const text of walk(db, listIllustratedArticles)) yield toShown(text, text.id / lastId);
  for await (const text of walk(db, listIllustratedPages)) yield toShown(text, 1);
}

function toShown({ slug, lead, body }: IllustratedText, share: number): Shown {
  return {
    slug,
    images: [...(lead ? [lead] : []), ...listImages(body.children)],
    links: listLinkedPictures(body),
    share,
  };
}

type ListSlice<Row> = (
  db: Reader,
  slice: { readonly afterId: number; readonly limit: number },
) => Promise<readonly Row[]>;

async function* walk<Row extends { readonly id: number }>(
  db: Reader,
  list: ListSlice<Row>,
): AsyncGenerator<Row> {
  for (let afterId = 0; ; ) {
    const slice = await list(db, { afterId, limit: SLICE });
    yield* slice;
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) return;
    afterId = last.id;
  }
}

import type { Writer } from '#db/client.ts';
import { BYTES_MAX } from '#lib/darkroom/limits.ts';
import type { ImportedBatch } from '#lib/domain/imported.ts';
import { toPictureRoot } from '#lib/domain/picture-root.ts';
import { listImportedAddresses } from '#lib/newsroom/list-imported-addresses.ts';
import type { Applied } from '../apply-batches.ts';
import { toBatches } from '../batches.ts';
import { type ReadFile, readFromFolder } from '../files/file-origin.ts';
import type { ImportReport } from '../import-report.ts';
import { type PictureUse, PictureUses } from '../pictures/picture-uses.ts';
import { Tally } from '../tally.ts';
import { listOwnUses, picturesIn } from './folder-pictures.ts';
import { requireMarkdownFolder } from './list-markdown-files.ts';
import { type Mapping, mapArticles, mapPages } from './map-articles.ts';
import { MarkdownThread } from './markdown-thread.ts';
import { type FolderPlan, planFolder } from './plan-folder.ts';

export interface FolderImport {
  readonly folder: string;
  /** What the portal remembers the folder by, unless it is its path. */
  readonly source?: string;
  readonly writer: Writer;
  /** The site's, for dates without an offset. */
  readonly timeZone: string;
  readonly now: Date;
  /** Writes what the folder brings; without it everything is read and mapped, and nothing is written. */
  readonly write: WriteBatches | undefined;
  readonly onProgress?: ((stage: FolderStage, share: number) => void) | undefined;
}

export type FolderStage = 'checking' | 'importing' | 'taking pictures';

/** `undefined` when it decided to write nothing. */
export type WriteBatches = (
  batches: AsyncIterable<ImportedBatch>,
  to: {
    readonly source: string;
    readonly onRepair: Tally['add'];
    /** Which pictures of the folder the batches show, when they were read to their end. */
    readonly pictures: FolderPictures;
  },
) => Promise<Applied | undefined>;

export interface FolderPictures {
  /** Begins their sources. */
  readonly root: string;
  readonly list: () => readonly PictureUse[];
  readonly read: ReadFile;
}

/** Reads a folder, plans what it brings and has it written. */
export async function importFolder(options: FolderImport): Promise<ImportReport> {
  const thread = new MarkdownThread();
  try {
    return await importByThread(options, thread);
  } finally {
    await thread.stop();
  }
}

async function importByThread(options: FolderImport, thread: MarkdownThread): Promise<ImportReport> {
  const { writer, timeZone, now, write, onProgress } = options;
  const folder = await requireMarkdownFolder(options.folder);
  const source = options.source ?? folder.path;
  const pictureRoot = toPictureRoot(source);
  const plan = await planFolder(folder, {
    timeZone,
    now,
    pictureRoot,
    onFile: read => onProgress?.('checking', read / folder.files.length),
  });
  let bodiesRead = 0;
  const bodyCount = plan.articles.length + plan.pages.length;
  const mapping: Mapping = {
    folder: folder.path,
    pictureRoot,
    uses: new PictureUses(),
    addresses: new Map([...plan.addresses, ...(await listImportedAddresses(writer, { source }))]),
    thread,
    repairs: plan.repairs,
    bodyFaults: new Tally(),
    links: new Map(),
    onBody: () => onProgress?.('importing', ++bodiesRead / bodyCount),
  };
  const batches = toFolderBatches(plan, mapping);
  const onRepair: Tally['add'] = (kind, reason) => plan.repairs.add(kind, reason);
  const pictures: FolderPictures = {
    root: pictureRoot,
    list: () => listOwnUses(mapping.uses.list(), { pictureRoot }),
    read: readFromFolder(picturesIn({ folder: folder.path, pictureRoot }), {
      folder: folder.path,
      bytesMax: BYTES_MAX,
    }),
  };
  const applied = write ? await write(batches, { source, onRepair, pictures }) : await exhaust(batches);
  if (write && applied) {
    await correctLinks(plan, mapping, {
      addresses: await listImportedAddresses(writer, { source }),
      writeAgain: again =>
        write(again, { source, onRepair: () => {}, pictures: { ...pictures, list: () => [] } }),
    });
  }
  return {
    source,
    isDryRun: write === undefined,
    found: {
      author: plan.authors.length,
      category: plan.categories.length,
      topic: plan.topics.length,
      article: plan.articles.length,
      page: plan.pages.length,
      dossier: plan.dossiers.length,
    },
    ...applied,
    leftOut: plan.leftOut.list(),
    repairs: plan.repairs.list(),
    bodyFaults: mapping.bodyFaults.list(),
  };
}

function toFolderBatches(plan: FolderPlan, mapping: Mapping): AsyncIterable<ImportedBatch> {
  return toBatches(plan, mapArticles(plan.articles, mapping), {
    pages: mapPages(plan.pages, mapping),
    dossiers: plan.dossiers,
  });
}

interface Correction {
  /** Those that articles and pages have now that they are written. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly writeAgain: (batches: AsyncIterable<ImportedBatch>) => Promise<unknown>;
}

/** A slug that something else had got a number when it was written: what links to it is written again with its address. */
async function correctLinks(
  plan: FolderPlan,
  mapping: Mapping,
  { addresses, writeAgain }: Correction,
): Promise<void> {
  const moved = new Set(
    [...addresses.keys()].filter(key => addresses.get(key) !== mapping.addresses.get(key)),
  );
  const isStale = ({ key }: { readonly key: string }) =>
    !(mapping.links.get(key)?.isDisjointFrom(moved) ?? true);
  const articles = plan.articles.filter(isStale);
  const pages = plan.pages.filter(isStale);
  if (articles.length + pages.length === 0) return;
  const again = {
    ...mapping,
    addresses,
    repairs: new Tally(),
    bodyFaults: new Tally(),
    uses: new PictureUses(),
  };
  await writeAgain(toFolderBatches({ ...plan, articles, pages }, again));
}

async function exhaust(batches: AsyncIterable<ImportedBatch>): Promise<undefined> {
  for await (const _ of batches);
}

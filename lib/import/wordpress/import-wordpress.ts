import type { Writer } from '#db/client.ts';
import type { ImportedBatch } from '#lib/domain/imported.ts';
import { listLinkedPictures } from '#lib/domain/list-linked-pictures.ts';
import { applyBatches } from '../apply-batches.ts';
import { EnclosureUses } from '../enclosures/enclosure-uses.ts';
import type { BrokenPart, ImportReport } from '../import-report.ts';
import { PictureUses } from '../pictures/picture-uses.ts';
import { requireTextFile } from '../read-text-file.ts';
import { requireFolder } from '../require-folder.ts';
import { Tally } from '../tally.ts';
import { listEach, toBatches } from './export-batches.ts';
import { listItems } from './list-items.ts';
import type { MappedItem } from './map-item.ts';
import { mapHere, mapInThreads } from './map-items.ts';
import { planExport } from './plan-export.ts';
import { countBytes, readExport } from './read-export.ts';
import { takeUploads, type UploadsToTake } from './take-uploads.ts';
import { areUploadsOf } from './upload-files.ts';

export interface WordpressImport {
  /** The files of one site's export. */
  readonly files: readonly string[];
  readonly writer: Writer;
  /** The site's, for an item that gives its date in local time only. */
  readonly timeZone: string;
  readonly now: Date;
  /** Reads and maps everything, writes nothing. */
  readonly isDryRun: boolean;
  /** Imports what is sound of a broken file. */
  readonly skipsBroken?: boolean;
  /** Leaves the demonstration edition beside what is imported; else it gives way. */
  readonly keepsDemonstration?: boolean;
  /** Keeps the pictures that what is imported shows, and the documents and recordings that it links to; else their words stand for them. */
  readonly uploads?: UploadsToTake | undefined;
  readonly onProgress?: (progress: ImportProgress) => void;
}

interface ImportProgress {
  readonly stage: 'checking' | 'importing' | 'taking pictures' | 'taking documents';
  /** Between 0 and 1. */
  readonly share: number;
}

/**
 * Imports a WordPress export (WXR 1.0 to 1.2). Its files are read twice, and never held: first to their end, so that a broken one is refused whole
 * before anything is written, then again to be applied; pictures, documents and recordings come last. Throws an `Error` of one sentence that says what is wrong with a file,
 * and where.
 */
export async function importWordpress(options: WordpressImport): Promise<ImportReport> {
  const { writer, timeZone, now, isDryRun, keepsDemonstration = false } = options;
  const files = await Promise.all(options.files.map(requireTextFile));
  const uploadsFolder = await findUploadsFolder(options.uploads);
  const broken: BrokenPart[] = [];
  const read = (stage: ImportProgress['stage'], onBroken?: (part: BrokenPart) => void) =>
    readExport(files, {
      skipsBroken: options.skipsBroken ?? false,
      onShare: share => options.onProgress?.({ stage, share }),
      ...(onBroken && { onBroken }),
    });
  const plan = await planExport(read('checking', part => broken.push(part)));
  const repairs = new Tally();
  const bodyFaults = new Tally();
  const pictures = new PictureUses();
  const enclosures = new EnclosureUses();
  const { site } = plan.forItems;
  const context = { ...plan.forItems, dates: { timeZone, exportedAt: site.exportedAt ?? now } };
  const items = listItems(read('importing'));
  const mapped =
    countBytes(files) < THREADS_BYTES_MIN ? mapHere(items, context) : mapInThreads(items, context);
  const batches = toBatches(plan, tallied(mapped, { repairs, bodyFaults, pictures, enclosures }));
  const applied = isDryRun
    ? await exhaust(batches)
    : await applyBatches(batches, {
        writer,
        source: site.identity,
        now,
        keepsDemonstration,
        onRepair: (kind, reason) => repairs.add(kind, reason),
      });
  const attachments = [...plan.forItems.attachments.values()];
  const isUpload = areUploadsOf({ site, attachments });
  const documents = enclosures.list().filter(({ source }) => isUpload(source));
  const { uploads } = options;
  if (!uploads) for (const { source } of documents) bodyFaults.add('left-document', toEnding(source));
  const taken =
    uploads &&
    (await takeUploads({
      writer,
      source: site.identity,
      uploads: { ...uploads, uploadsFolder },
      forItems: plan.forItems,
      pictures: [...pictures.list(), ...pictures.listLinked().filter(({ image }) => isUpload(image.source))],
      enclosures: documents,
      now,
      isDryRun,
      onProgress: (stage, share) => options.onProgress?.({ stage, share }),
    }));
  return {
    source: site.identity,
    isDryRun,
    found: {
      author: listEach(plan.forItems.authors.values()).length,
      category: plan.categories.length,
      topic: plan.topics.length,
      article: plan.articleCount,
      page: plan.pageCount,
    },
    ...applied,
    ...taken,
    leftOut: plan.leftOut,
    repairs: [...plan.repairs, ...repairs.list()],
    ...(options.skipsBroken && { broken }),
    bodyFaults: bodyFaults.list(),
  };
}

async function findUploadsFolder(uploads: UploadsToTake | undefined): Promise<string | undefined> {
  return uploads?.uploadsFolder === undefined ? undefined : requireFolder(uploads.uploadsFolder);
}

/** Below it an import is done in less time than threads need to start. */
const THREADS_BYTES_MIN = 8_000_000;

interface Tallies {
  readonly repairs: Tally;
  readonly bodyFaults: Tally;
  readonly pictures: PictureUses;
  readonly enclosures: EnclosureUses;
}

async function* tallied(
  items: AsyncIterable<MappedItem>,
  { repairs, bodyFaults, pictures, enclosures }: Tallies,
): AsyncGenerator<MappedItem> {
  for await (const item of items) {
    if ('article' in item) {
      pictures.addArticle(item.article.key, item.images);
      pictures.addLinked(item.linkedPictures);
      enclosures.addArticle(item.article.key, item.enclosures);
    } else {
      pictures.addPage(item.page);
      pictures.addLinked(listLinkedPictures(item.page.body));
      enclosures.addPage(item.page.key, item.enclosures);
    }
    for (const repair of item.repairs) repairs.add('article' in item ? 'article' : 'page', repair);
    for (const { kind, name, count } of item.dropped) bodyFaults.add(kind, name, count);
    yield item;
  }
}

/** `…/Rapport.PDF` → `pdf` */
function toEnding(source: string): string {
  return source.slice(source.lastIndexOf('.') + 1).toLowerCase();
}

async function exhaust(batches: AsyncIterable<ImportedBatch>): Promise<undefined> {
  for await (const _ of batches);
}

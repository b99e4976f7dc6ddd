import type { Writer } from '#db/client.ts';
import type { ImportCounts, ImportedArticle } from '#lib/domain/imported.ts';
import { listImportedAddresses } from '#lib/newsroom/list-imported-addresses.ts';
import { applyBatches } from '../apply-batches.ts';
import { toBatches } from '../batches.ts';
import type { ImportReport } from '../import-report.ts';
import { Tally } from '../tally.ts';
import { requireMarkdownFolder } from './list-markdown-files.ts';
import { type Mapping, mapArticles } from './map-articles.ts';
import { type FolderPlan, planFolder } from './plan-folder.ts';

export interface MarkdownImport {
  readonly folder: string;
  readonly writer: Writer;
  /** The site's, for dates without an offset. */
  readonly timeZone: string;
  readonly now: Date;
  /** Reads and maps everything, writes nothing. */
  readonly isDryRun: boolean;
  readonly onProgress?: (stage: 'checking' | 'importing', share: number) => void;
}

/**
 * Imports a folder of Markdown files with YAML front matter (docs/import-markdown.md). The portal remembers it by its path, and an article by its
 * file's path in it. A file that cannot be read is left out with a sentence in the report, and the others go on.
 */
export async function importMarkdown(options: MarkdownImport): Promise<ImportReport> {
  const { writer, timeZone, now, isDryRun, onProgress } = options;
  const folder = await requireMarkdownFolder(options.folder);
  const source = folder.path;
  const plan = await planFolder(folder, {
    timeZone,
    now,
    onFile: read => onProgress?.('checking', read / folder.files.length),
  });
  const mapping: Mapping = {
    folder: folder.path,
    addresses: new Map([...plan.addresses, ...(await listImportedAddresses(writer, { source }))]),
    repairs: plan.repairs,
    bodyFaults: new Tally(),
    links: new Map(),
    onArticle: index => onProgress?.('importing', (index + 1) / plan.articles.length),
  };
  const articles = mapArticles(plan.articles, mapping);
  const counts = isDryRun ? await exhaust(articles) : await apply(articles, plan, { writer, source, now });
  if (!isDryRun) await correctLinks(plan, mapping, { writer, source, now });
  return {
    source,
    isDryRun,
    found: {
      author: plan.authors.length,
      category: plan.categories.length,
      topic: plan.topics.length,
      article: plan.articles.length,
      page: 0,
    },
    ...(counts && { counts }),
    leftOut: plan.leftOut.list(),
    repairs: plan.repairs.list(),
    bodyFaults: mapping.bodyFaults.list(),
  };
}

interface Destination {
  readonly writer: Writer;
  readonly source: string;
  readonly now: Date;
}

function apply(
  articles: AsyncIterable<ImportedArticle>,
  plan: FolderPlan,
  destination: Destination,
): Promise<ImportCounts> {
  const onRepair: Tally['add'] = (kind, reason) => plan.repairs.add(kind, reason);
  return applyBatches(toBatches(plan, articles), { ...destination, onRepair });
}

/** A slug that something else had got a number when it was written: the articles that link to it are written again with its address. */
async function correctLinks(plan: FolderPlan, mapping: Mapping, destination: Destination): Promise<void> {
  const addresses = await listImportedAddresses(destination.writer, destination);
  const moved = new Set(
    [...addresses.keys()].filter(key => addresses.get(key) !== mapping.addresses.get(key)),
  );
  const stale = plan.articles.filter(({ key }) => !(mapping.links.get(key)?.isDisjointFrom(moved) ?? true));
  if (stale.length === 0) return;
  const again = { ...mapping, addresses, repairs: new Tally(), bodyFaults: new Tally() };
  await apply(mapArticles(stale, again), { ...plan, repairs: new Tally() }, destination);
}

async function exhaust(articles: AsyncIterable<ImportedArticle>): Promise<undefined> {
  for await (const _ of articles);
}

import type { ImportedArticle } from '#lib/domain/imported.ts';
import type { Tally } from '../tally.ts';
import { mapArticle } from './map-article.ts';
import type { PlannedArticle } from './plan-article.ts';
import { readMarkdownFile } from './read-file.ts';

export interface Mapping {
  readonly folder: string;
  /** By path in the folder. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly repairs: Tally;
  readonly bodyFaults: Tally;
  /** Which articles each article was found to link to, by path: those without a link are not there. */
  readonly links: Map<string, Set<string>>;
  readonly onArticle?: (index: number) => void;
}

/** Reads the bodies of planned articles, one at a time. */
export async function* mapArticles(
  planned: readonly PlannedArticle[],
  mapping: Mapping,
): AsyncGenerator<ImportedArticle> {
  for (const [index, article] of planned.entries()) {
    yield await mapOne(article, mapping);
    mapping.onArticle?.(index);
  }
}

async function mapOne(planned: PlannedArticle, mapping: Mapping): Promise<ImportedArticle> {
  const { folder, addresses, repairs, bodyFaults, links } = mapping;
  const read = await readMarkdownFile(folder, planned.key);
  // It was sound a moment ago: somebody is changing the folder.
  if (!read.ok) throw new Error(read.sentence);
  const linked = new Set<string>();
  const { article, dropped, unlinkedCount } = await mapArticle(planned, read.file.markdown, path => {
    if (addresses.has(path)) linked.add(path);
    return addresses.get(path);
  });
  if (linked.size > 0) links.set(planned.key, linked);
  repairs.add('link', 'to a file that is no article, its words kept', unlinkedCount);
  for (const { kind, name, count } of dropped) bodyFaults.add(kind, name, count);
  return article;
}

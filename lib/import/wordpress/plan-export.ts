import { CATEGORY_DEPTH_MAX } from '#lib/domain/category.ts';
import type { ImportedBatch, ImportedCategory, ImportedTopic, Unpublished } from '#lib/domain/imported.ts';
import { type Tallied, Tally } from '../tally.ts';
import { withAncestors } from './filed-articles.ts';
import type { ItemContext } from './item-context.ts';
import { toCategory, toTopic } from './map-terms.ts';
import { placeCategories } from './place-categories.ts';
import type { ExportFile } from './read-export.ts';
import { findSigners } from './signatures.ts';
import { requireSite, type Site } from './site.ts';
import { Survey } from './survey.ts';

/** What must be known of a whole export before its first article is written. It grows with the site's terms and pictures, not with its articles. */
export interface ExportPlan {
  /** What each item is mapped with. */
  readonly forItems: Omit<ItemContext, 'dates'>;
  /** Parents before their children. */
  readonly categories: readonly ImportedCategory[];
  readonly topics: readonly ImportedTopic[];
  readonly filed: NonNullable<ImportedBatch['filed']>;
  readonly unpublished: Unpublished;
  readonly articleCount: number;
  readonly pageCount: number;
  readonly leftOut: readonly Tallied[];
  readonly repairs: readonly Tallied[];
}

/**
 * Reads an export to its end, all its files, which proves it sound, and plans what it brings: the articles and pages that were public or will be, and the
 * authors, categories and topics that articles have. A person or a term that only drafts know was never public either.
 */
export async function planExport(files: readonly ExportFile[]): Promise<ExportPlan> {
  const survey = new Survey();
  const sites: Site[] = [];
  for (const { name, records } of files) {
    for await (const record of records) survey.add(record);
    const site = requireSite(survey.channel, name);
    requireSame(sites.at(-1) ?? site, site, name);
    sites.push(site);
  }
  const [site] = sites;
  if (!site) throw new Error('No file to import.');
  const categories = placeCategories({ used: survey.usedCategories, declared: survey.declaredCategories });
  const repairs = new Tally();
  const tooDeep = categories.filter(({ ancestors, parents }) => parents.length < ancestors.length);
  repairs.add('category', `moved up: there are ${CATEGORY_DEPTH_MAX} levels`, tooDeep.length);
  const topics = [...survey.usedTopics.values()].map(
    term => survey.declaredTopics.get(term.nicename) ?? term,
  );
  return {
    forItems: {
      site,
      authors: findSigners({ ...survey, declared: survey.declaredAuthors }, site),
      categoryById: new Map(
        [...survey.declaredCategories.values()].flatMap(({ id, nicename }) => (id ? [[id, nicename]] : [])),
      ),
      attachments: survey.attachments,
      attachmentsByParent: survey.attachmentsByParent,
      attachmentByUpload: survey.attachmentByUpload,
      sharedBlocks: survey.sharedBlocks,
    },
    categories: categories.map(place => toCategory(place, site)),
    topics: topics.map(term => toTopic(term, site)),
    filed: { category: withAncestors(survey.filed.category, categories), topic: survey.filed.topic },
    unpublished: survey.listUnpublished(),
    articleCount: survey.counts.article,
    pageCount: survey.counts.page,
    leftOut: survey.leftOut.list(),
    repairs: repairs.list(),
  };
}

function requireSame(before: Site, { identity }: Site, name: string): void {
  if (before.identity === identity) return;
  throw new Error(
    `${name} is of another site (${identity}) than the file before it (${before.identity}): import each site for itself.`,
  );
}

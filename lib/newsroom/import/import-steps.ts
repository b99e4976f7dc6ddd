import type { Transaction } from '#db/client.ts';
import type {
  ImportCounts,
  ImportedBatch,
  ImportedCategory,
  ImportedKind,
  ImportedTopic,
  PreparedArticle,
} from '#lib/domain/imported.ts';
import { inSlices } from '#lib/domain/in-slices.ts';
import { followRenaming } from './follow-renaming.ts';
import { hideUnpublished } from './hide-unpublished.ts';
import { importArticles } from './import-articles.ts';
import { importAuthor } from './import-author.ts';
import { importCategory } from './import-category.ts';
import { importDossier } from './import-dossier.ts';
import type { ImportContext, Outcome } from './import-once.ts';
import { importPage } from './import-page.ts';
import { importTopic } from './import-topic.ts';
import { prepareArticle } from './prepare-article.ts';
import { redirectFront } from './redirect-front.ts';

/** Articles of one step, with their words in the search index: it takes about 15 ms. */
const ARTICLES_MAX = 20;

/** What a transaction takes as a whole. */
export interface ImportStep {
  readonly kind: ImportedKind;
  readonly take: (tx: Transaction) => Promise<readonly Outcome[]>;
}

/** The steps of a batch, in the order of their references. */
export function toSteps(batch: ImportedBatch, context: ImportContext): ImportStep[] {
  const { authors, categories, topics, articles, pages = [], dossiers = [], frontOldAddresses = [] } = batch;
  const { filed, unpublished = { articleKeys: [], pageKeys: [] } } = batch;
  return [
    ...authors.map(author => toStep('author', tx => importAuthor(tx, author, context))),
    ...toTermSteps(categories, context, {
      kind: 'category',
      filed: filed?.category,
      importTerm: importCategory,
    }),
    ...toTermSteps(topics, context, { kind: 'topic', filed: filed?.topic, importTerm: importTopic }),
    ...toGroups(articles.map(toPrepared)).map(
      (group): ImportStep => ({ kind: 'article', take: tx => importArticles(tx, group, context) }),
    ),
    ...pages.map(page => toStep('page', tx => importPage(tx, page, context))),
    ...dossiers.map(dossier => toStep('dossier', tx => importDossier(tx, dossier, context))),
    ...toHidingSteps('article', unpublished.articleKeys, context),
    ...toHidingSteps('page', unpublished.pageKeys, context),
    ...frontOldAddresses.map(
      (address): ImportStep => ({
        kind: 'page',
        take: tx => redirectFront(tx, address, context).then(() => []),
      }),
    ),
  ];
}

function toHidingSteps(
  kind: 'article' | 'page',
  keys: readonly string[],
  context: ImportContext,
): readonly ImportStep[] {
  return [...inSlices(keys, ARTICLES_MAX)].map(slice => ({
    kind,
    take: tx => hideUnpublished(tx, { kind, keys: slice }, context),
  }));
}

/** Terms may have been renamed since the last import. */
function toTermSteps<Term extends ImportedCategory | ImportedTopic>(
  terms: readonly Term[],
  context: ImportContext,
  {
    kind,
    filed,
    importTerm,
  }: {
    readonly kind: 'category' | 'topic';
    readonly filed: ReadonlyMap<string, readonly string[]> | undefined;
    readonly importTerm: (tx: Transaction, term: Term, context: ImportContext) => Promise<Outcome>;
  },
): readonly ImportStep[] {
  const keys = new Set(terms.map(({ key }) => key));
  return terms.map(term =>
    toStep(kind, async tx => {
      const articleKeys = filed?.get(term.key) ?? [];
      await followRenaming(tx, { source: context.source, kind, item: term, articleKeys, keys });
      return importTerm(tx, term, context);
    }),
  );
}

function toStep(kind: ImportedKind, takeOne: (tx: Transaction) => Promise<Outcome>): ImportStep {
  return { kind, take: async tx => [await takeOne(tx)] };
}

function toPrepared(article: ImportedBatch['articles'][number]): PreparedArticle {
  return 'body' in article ? prepareArticle(article) : article;
}

/** Articles in their order, a few at a time; one that comes again is in a later group, and finds what the first one made. */
function toGroups(articles: readonly PreparedArticle[]): readonly (readonly PreparedArticle[])[] {
  const groups: PreparedArticle[][] = [];
  const keys = new Set<string>();
  for (const article of articles) {
    const group = groups.at(-1);
    if (group && group.length < ARTICLES_MAX && !keys.has(article.key)) {
      group.push(article);
    } else {
      groups.push([article]);
      keys.clear();
    }
    keys.add(article.key);
  }
  return groups;
}

/** What became of the steps taken. */
export class StepCounts {
  readonly #counts = {
    author: noneYet(),
    category: noneYet(),
    topic: noneYet(),
    article: noneYet(),
    page: noneYet(),
    dossier: noneYet(),
  };

  add({ kind }: ImportStep, outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) this.#counts[kind][outcome] += 1;
  }

  get value(): ImportCounts {
    return this.#counts;
  }
}

function noneYet(): Record<Outcome, number> {
  return { created: 0, updated: 0, unchanged: 0 };
}

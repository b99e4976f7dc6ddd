import type { BodyFault } from '#lib/body/body-fault.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { DEFAULT_CATEGORY } from '../names.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { PlannedArticle } from './plan-article.ts';
import type { AddressOf } from './resolve-address.ts';

export interface MappedArticle {
  readonly article: ImportedArticle;
  readonly dropped: readonly BodyFault[];
  readonly unlinkedCount: number;
}

/** A planned article with its body. */
export async function mapArticle(
  planned: PlannedArticle,
  markdown: string,
  addressOf: AddressOf,
): Promise<MappedArticle> {
  const { authors, categories, topics, repairs: _, ...article } = planned;
  const { body, dropped, unlinkedCount } = await parseMarkdown(markdown, {
    headline: article.headline,
    path: article.key,
    addressOf,
  });
  const [main = DEFAULT_CATEGORY, ...further] = categories;
  return {
    article: {
      ...article,
      body,
      bodySource: markdown,
      authorKeys: authors.map(({ key }) => key),
      categoryKeys: [main.key, ...further.map(({ key }) => key)],
      topicKeys: topics.map(({ key }) => key),
    },
    dropped,
    unlinkedCount,
  };
}

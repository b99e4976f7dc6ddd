import type { Transaction } from '#db/client.ts';
import type { PreparedArticle } from '#lib/domain/imported.ts';
import { requireImported } from './require-imported.ts';

export type FindRelations = (article: PreparedArticle) => {
  readonly categoryIds: readonly [number, ...number[]];
  readonly authorIds: readonly number[];
  readonly topicIds: readonly number[];
};

/** Tells the ids behind the keys that these articles refer by. Throws on a reference to something not imported before. */
export async function relationsOf(
  tx: Transaction,
  articles: readonly PreparedArticle[],
  source: string,
): Promise<FindRelations> {
  const requireCategory = await requireImported(tx, {
    source,
    kind: 'category',
    keys: articles.flatMap(({ categoryKeys }) => categoryKeys),
  });
  const requireAuthor = await requireImported(tx, {
    source,
    kind: 'author',
    keys: articles.flatMap(({ authorKeys }) => authorKeys),
  });
  const requireTopic = await requireImported(tx, {
    source,
    kind: 'topic',
    keys: articles.flatMap(({ topicKeys }) => topicKeys),
  });
  return ({ key, categoryKeys: [mainKey, ...furtherKeys], authorKeys, topicKeys }) => {
    const neededBy = `article "${key}"`;
    return {
      categoryIds: [
        requireCategory(mainKey, neededBy),
        ...furtherKeys.map(further => requireCategory(further, neededBy)),
      ],
      authorIds: authorKeys.map(author => requireAuthor(author, neededBy)),
      topicIds: topicKeys.map(topic => requireTopic(topic, neededBy)),
    };
  };
}

import type { Transaction } from '#db/client.ts';
import { dropRedirect } from '#db/mutations/drop-redirect.ts';
import { saveArticle } from '#db/mutations/save-article.ts';
import { findStoredArticle } from '#db/queries/stored-articles.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { ImportedArticle, ImportedKind } from '#lib/domain/imported.ts';
import { countWords } from '#lib/french/reading-time.ts';
import { articlePath } from '#lib/urls.ts';
import { chooseSlug } from './choose-slug.ts';
import { decidePublication } from './decide-publication.ts';
import { type Former, type ImportContext, importOnce, type Outcome } from './import-once.ts';
import { redirectFrom } from './redirect-from.ts';
import { requireImported } from './require-imported.ts';

export function importArticle(
  tx: Transaction,
  article: ImportedArticle,
  context: ImportContext,
): Promise<Outcome> {
  return importOnce(tx, {
    ...context,
    kind: 'article',
    item: article,
    save: former => save(tx, { article, context, former }),
  });
}

interface ArticleToImport {
  readonly article: ImportedArticle;
  readonly context: ImportContext;
  readonly former: Former | undefined;
}

async function save(tx: Transaction, { article, context, former }: ArticleToImport): Promise<number> {
  const stored = former && (await findStoredArticle(tx, { id: former.id }));
  const { kicker, headline, standfirst, body, bodySource, bodyFormat, guid, updatedAt, publishedAt } =
    article;
  const slug = await chooseSlug(tx, {
    kind: 'article',
    wanted: article.slug,
    name: headline,
    current: former?.slug,
  });
  const articleId = await saveArticle(tx, {
    id: former?.id,
    slug,
    ...decidePublication({ imported: article, stored, now: context.now }),
    kicker,
    headline,
    standfirst,
    body,
    bodySource,
    bodyFormat,
    wordCount: countWords(renderBodyText(body)),
    updatedAt,
    pinnedAt: article.isPinned ? publishedAt : undefined,
    guid,
    ...(await requireRelations(tx, article, context)),
    now: context.now,
  });
  const saved = await findStoredArticle(tx, { id: articleId });
  if (saved) await dropRedirect(tx, { source: articlePath(saved) });
  // A draft's former address was never anyone's.
  const formerAddresses = stored && stored.state !== 'draft' ? [articlePath(stored)] : [];
  await redirectFrom(tx, [...formerAddresses, ...article.oldAddresses], { articleId });
  return articleId;
}

async function requireRelations(
  tx: Transaction,
  { key: articleKey, categoryKeys, authorKeys, topicKeys }: ImportedArticle,
  { source }: ImportContext,
) {
  const requireId = (kind: ImportedKind) => (key: string) =>
    requireImported(tx, { source, kind, key, neededBy: `article "${articleKey}"` });
  const [mainKey, ...furtherKeys] = categoryKeys;
  const mainId = await requireId('category')(mainKey);
  const furtherIds = await Promise.all(furtherKeys.map(requireId('category')));
  return {
    categoryIds: [mainId, ...furtherIds] as const,
    authorIds: await Promise.all(authorKeys.map(requireId('author'))),
    topicIds: await Promise.all(topicKeys.map(requireId('topic'))),
  };
}

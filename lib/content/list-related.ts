import type { Reader } from '#db/client.ts';
import { listFeedsOf } from '#db/queries/article-feeds.ts';
import type { SummariesById } from '#db/queries/article-summaries.ts';
import { listLinkedIds } from '#db/queries/linked-articles.ts';
import { listDossierTitles, listTopicNames } from '#db/queries/reason-names.ts';
import { listInSameCategory, listOnSameTopics } from '#db/queries/related-articles.ts';
import { findRelatedList } from '#db/queries/related-lists.ts';
import { listVisibleIds } from '#db/queries/visible-ids.ts';
import type { Article } from '#lib/domain/article.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import { toLinkedAddresses } from '#lib/domain/linked-addresses.ts';
import {
  limitByFeed,
  RELATED_MAX,
  type RelatedArticle,
  type RelatedLink,
  type RelatedReason,
} from '#lib/domain/related.ts';

interface Relation {
  readonly article: Pick<Article, 'id' | 'body'>;
  readonly now: Date;
}

/** Newest articles of the category that are looked at: some stand in the list already, or are linked to. */
const CATEGORY_CANDIDATES = 24;

/**
 * What to read after an article: what was found for it in the background, or its topics as long as nobody has looked; then its category, so that there is always a way on. Never an article that
 * its text links to, never more than two that came by one feed.
 */
export async function listRelatedLinks(
  db: Reader,
  { article, now }: Relation,
): Promise<readonly RelatedLink[]> {
  const list = await findRelatedList(db, { articleId: article.id });
  const found = list ? await listStillVisible(db, list.links, now) : [];
  const links = found.length < RELATED_MAX ? await fillUp(db, found, { article, now }) : found;
  return links.slice(0, RELATED_MAX);
}

async function listStillVisible(
  db: Reader,
  links: readonly RelatedLink[],
  now: Date,
): Promise<readonly RelatedLink[]> {
  const visible = await listVisibleIds(db, { ids: links.map(({ articleId }) => articleId), now });
  return links.filter(({ articleId }) => visible.has(articleId));
}

async function fillUp(
  db: Reader,
  found: readonly RelatedLink[],
  { article, now }: Relation,
): Promise<readonly RelatedLink[]> {
  const articleId = article.id;
  const linked = await listLinkedIds(db, toLinkedAddresses(article.body));
  const onTopics = await listOnSameTopics(db, { articleId, now });
  const inCategory = await listInSameCategory(db, { articleId, now, limit: CATEGORY_CANDIDATES });
  const told = new Set([articleId, ...linked]);
  const links = [
    ...found,
    ...onTopics.map(({ topicId, ...link }) => toLink(link.articleId, { kind: 'topic', topicId })),
    ...inCategory.map(id => toLink(id, { kind: 'category' })),
  ].filter(link => !told.has(link.articleId) && told.add(link.articleId));
  const feeds = await listFeedsOf(db, { ids: links.map(link => link.articleId) });
  return limitByFeed(links, feeds);
}

function toLink(articleId: number, reason: RelatedReason): RelatedLink {
  return { articleId, reason };
}

/** What `listRelatedLinks` found, as readers see it, in its order. */
export async function nameRelated(
  db: Reader,
  { links, summaries }: { readonly links: readonly RelatedLink[]; readonly summaries: SummariesById },
): Promise<readonly RelatedArticle[]> {
  const reasons = await nameReasons(
    db,
    links.map(({ reason }) => reason),
  );
  return links.flatMap(({ articleId }, index) => {
    const article = summaries.get(articleId);
    return article ? [{ article, reason: reasons[index] ?? TEXT }] : [];
  });
}

const TEXT = { kind: 'text' } as const;

async function nameReasons(
  db: Reader,
  reasons: readonly RelatedReason[],
): Promise<readonly RelatedArticle['reason'][]> {
  const topics = await listTopicNames(db, {
    ids: reasons.flatMap(reason => (reason.kind === 'topic' ? [reason.topicId] : [])),
  });
  const dossiers = await listDossierTitles(db, {
    ids: reasons.flatMap(reason => (reason.kind === 'dossier' ? [reason.dossierId] : [])),
  });
  return reasons.map(reason => {
    switch (reason.kind) {
      case 'topic':
        return toNamed('topic', topics.get(reason.topicId));
      case 'dossier':
        return toNamed('dossier', dossiers.get(reason.dossierId));
      case 'text':
      case 'category':
        return reason;
      default:
        return assertNever(reason);
    }
  });
}

/** What a name was taken from is still of the same theme. */
function toNamed(kind: 'topic' | 'dossier', name: string | undefined): RelatedArticle['reason'] {
  return name === undefined ? TEXT : { kind, name };
}

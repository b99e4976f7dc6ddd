import type { Reader } from '#db/client.ts';
import { listFeedsOf } from '#db/queries/article-feeds.ts';
import { findLastArticleId } from '#db/queries/article-sources.ts';
import { listLinkedIds } from '#db/queries/linked-articles.ts';
import { listDossierMates, listOnTopicAround, listTopicSizes } from '#db/queries/related-candidates.ts';
import { toLinkedAddresses } from '#lib/domain/linked-addresses.ts';
import { limitByFeed, RELATED_KEPT_MAX, type RelatedLink } from '#lib/domain/related.ts';
import { listAlike, type Relating } from './list-alike.ts';
import { toRecency } from './recency.ts';

const TOPICS_MAX = 12;
/** A topic of more articles, or of a greater part of a small newspaper, is a department of it and no reason. */
const RARE_TOPIC_MAX = 200;
const RARE_TOPIC_SHARE = 0.2;
/** A topic of so few is rare in any newspaper. */
const RARE_TOPIC_MIN = 6;
/** On either side of the article in time. */
const PER_TOPIC = 12;
const DOSSIER_MATES = 4;

/**
 * What to read after an article, the nearest first: what stands in the same dossier, what shares its rare topics, what is written in the same words. Nothing that its text links to,
 * and at most two from one feed.
 */
export async function findRelated(db: Reader, relating: Relating): Promise<readonly RelatedLink[]> {
  const { articleId, article } = relating;
  const linked = await listLinkedIds(db, toLinkedAddresses(article.body));
  const alike = await listAlike(db, relating);
  const nearness = new Map(alike.map(({ articleId: id, score }) => [id, score]));
  const links = [
    ...(await listOfDossiers(db, relating)),
    ...(await listOnRareTopics(db, relating, nearness)),
    ...alike.map(({ articleId: id }): RelatedLink => ({ articleId: id, reason: { kind: 'text' } })),
  ];
  const told = new Set([articleId, ...linked]);
  const others = links.filter(link => !told.has(link.articleId) && told.add(link.articleId));
  const feeds = await listFeedsOf(db, { ids: others.map(link => link.articleId) });
  return limitByFeed(others, feeds).slice(0, RELATED_KEPT_MAX);
}

async function listOfDossiers(db: Reader, { articleId, now }: Relating): Promise<readonly RelatedLink[]> {
  const mates = await listDossierMates(db, { articleId, now, limit: DOSSIER_MATES });
  return mates.map(mate => ({
    articleId: mate.articleId,
    reason: { kind: 'dossier', dossierId: mate.dossierId },
  }));
}

/** The more topics two articles share and the rarer these are, the nearer; then the nearer in time and in words. */
async function listOnRareTopics(
  db: Reader,
  { articleId, article, now }: Relating,
  nearness: ReadonlyMap<number, number>,
): Promise<readonly RelatedLink[]> {
  const articleCount = await findLastArticleId(db);
  const max = Math.max(RARE_TOPIC_MIN, Math.min(RARE_TOPIC_MAX, articleCount * RARE_TOPIC_SHARE));
  const sizes = await listTopicSizes(db, { articleId, max: Math.floor(max) + 1, limit: TOPICS_MAX });
  const instant = article.visibleFrom ?? now;
  const found = new Map<number, { readonly topicId: number; readonly weight: number; readonly date: Date }>();
  // The rarest topic is the reason.
  for (const { topicId, size } of sizes.filter(topic => topic.size <= max).sort((a, b) => a.size - b.size)) {
    const weight = Math.log((articleCount + 1) / size);
    const around = { topicId, articleId, instant, now, limit: PER_TOPIC };
    for (const { articleId: id, date } of await listOnTopicAround(db, around)) {
      const known = found.get(id);
      found.set(id, { topicId: known?.topicId ?? topicId, weight: (known?.weight ?? 0) + weight, date });
    }
  }
  const score = (id: number, weight: number, date: Date): number =>
    weight * toRecency(date, instant) * (1 + (nearness.get(id) ?? 0));
  return [...found]
    .map(([id, { topicId, weight, date }]) => ({ id, topicId, score: score(id, weight, date) }))
    .sort((a, b) => b.score - a.score || b.id - a.id)
    .map(({ id, topicId }) => ({ articleId: id, reason: { kind: 'topic', topicId } }));
}

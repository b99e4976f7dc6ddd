import type { BodyFault } from '#lib/body/body-fault.ts';
import { parseBody } from '#lib/body/parse-html.ts';
import { renderBodyText } from '#lib/body/render-text.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { isUsableSlug } from '#lib/domain/slug.ts';
import { toSlug } from '#lib/french/slug.ts';
import { typeset } from '#lib/french/typography.ts';
import type { ImportedBefore } from '#lib/newsroom/list-imported-articles.ts';
import { DEFAULT_CATEGORY, type Name, toAuthorNames, toNames } from '../names.ts';
import { toPlainText } from '../plain-text.ts';
import { rewriteAddresses } from '../rewrite-addresses.ts';
import { toStandInHeadline } from '../stand-in-headline.ts';
import { toLeadPicture } from './lead-picture.ts';
import type { KeyedItem } from './merge-items.ts';

export interface MappedArticle {
  readonly article: ImportedArticle;
  readonly authors: readonly Name[];
  /** Those that the feed names; the article may have others from before. */
  readonly categories: readonly Name[];
  readonly topics: readonly Name[];
  readonly repairs: readonly string[];
  readonly dropped: readonly BodyFault[];
}

export interface FeedContext {
  /** Where relative addresses start from; absent when nothing tells. */
  readonly baseUrl: string | undefined;
  readonly former: ImportedBefore | undefined;
  readonly now: Date;
}

/** An item as an article. What an earlier import knows stays where the feed says nothing: its date, its address, its sections. */
export async function mapArticle(item: KeyedItem, context: FeedContext): Promise<MappedArticle> {
  const { former, now } = context;
  const link = item.link && URL.parse(item.link, context.baseUrl);
  const base = item.base && URL.parse(item.base, context.baseUrl)?.href;
  const source = await toAbsolute(item.html, base || (link ? link.href : context.baseUrl));
  const title = typeset(toPlainText(item.title ?? ''));
  const headline = title || toStandInHeadline(toPlainText(source));
  const { body, dropped } = parseBody(source, { headline });
  const publishedAt = item.publishedAt ?? former?.publishedAt ?? now;
  const isUpdated = item.updatedAt && item.updatedAt.getTime() - publishedAt.getTime() > 60_000;
  const standfirst = findStandfirst(item, renderBodyText(body));
  const picture = toLeadPicture(item.picture, { html: source, baseUrl: context.baseUrl });
  const authors = toAuthorNames(item.authors);
  const topics = toNames(item.topics);
  const named = toNames(item.sections);
  const categories = named.length > 0 ? named : former?.categoryKeys.length ? [] : [DEFAULT_CATEGORY];
  const article: ImportedArticle = {
    key: item.key,
    ...(item.id && { guid: item.id }),
    slug: toWantedSlug(link ? link.pathname : '', headline, former),
    state: publishedAt > now ? 'scheduled' : 'published',
    headline,
    ...(standfirst && { standfirst }),
    ...(picture && { leadPicture: picture }),
    body,
    bodySource: source,
    bodyFormat: 'html',
    publishedAt,
    ...(isUpdated && item.updatedAt && { updatedAt: item.updatedAt }),
    isPinned: false,
    authorKeys: authors.map(({ key }) => key),
    categoryKeys: accumulate(former?.categoryKeys ?? [], categories),
    topicKeys: topics.map(({ key }) => key),
    oldAddresses: toOldAddresses(link || undefined, context.baseUrl),
  };
  const repairs = [
    !title && 'headline made from the text',
    !item.publishedAt && 'date of the first import, for want of one',
  ].filter(repair => typeof repair === 'string');
  return { article, authors, categories, topics, repairs, dropped };
}

/** A relative address would lead into our own site. */
async function toAbsolute(html: string, base: string | undefined): Promise<string> {
  const resolve = (address: string) =>
    address.startsWith('#') ? address : (URL.parse(address, base)?.href ?? undefined);
  return rewriteAddresses(html, { link: resolve, picture: resolve });
}

const STANDFIRST_LENGTH_MAX = 600;

/** The summary, unless it is the text's own beginning, which many programs put there, or as long as an article. */
function findStandfirst({ summary }: KeyedItem, bodyText: string): string | undefined {
  const words = typeset(toPlainText(summary ?? ''));
  const beginning = words.replace(/\s*(?:\[?(?:…|\.\.\.)\]?)\s*$/, '');
  const isRepeated = fold(bodyText).startsWith(fold(beginning));
  return words === '' || isRepeated || words.length > STANDFIRST_LENGTH_MAX ? undefined : words;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The one it has, though the title changes; else the last words of its address on its site; else its headline. */
function toWantedSlug(pathname: string, headline: string, former: ImportedBefore | undefined): string {
  const [last = ''] = /[^/]+(?=\/?$)/.exec(pathname) ?? [];
  const ofLink = last.replace(/\.\w{2,5}$/, '').toLowerCase();
  const wanted = ofLink.includes('-') && isUsableSlug(ofLink) ? ofLink : (toSlug(headline) ?? '');
  const isFormer = former?.slug.startsWith(wanted) && /^(-\d+)?$/.test(former.slug.slice(wanted.length));
  return former && !isFormer ? former.slug : wanted;
}

/** The main one first; the others in an order that does not depend on the feed that brought them. */
function accumulate(before: readonly string[], named: readonly Name[]): readonly [string, ...string[]] {
  const [main = DEFAULT_CATEGORY.key, ...further] = [...before, ...named.map(({ key }) => key)];
  return [main, ...[...new Set(further)].filter(key => key !== main).sort()];
}

function toOldAddresses(link: URL | undefined, base: string | undefined): readonly string[] {
  if (!link || link.host !== URL.parse(base ?? '')?.host || link.pathname === '/') return [];
  return [link.pathname + link.search];
}

import type { RedirectTarget } from '#db/queries/redirects.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { FeedFormat, FeedSubject } from '#lib/domain/feed.ts';
import type { FormerPart } from '#lib/domain/former-address.ts';
import type { Period } from '#lib/domain/period.ts';
import { tidyQuestion } from '#lib/search/question.ts';
import {
  archivePath,
  articlePath,
  authorPath,
  categoryPath,
  dossierPath,
  feedPath,
  frontPath,
  pagePath,
  photoPath,
  searchFeedPath,
  searchPath,
  sitemapIndexPath,
  sitemapPath,
  topicPath,
} from '#lib/urls.ts';

/** What an address of the former site was about. */
export type FormerThing = Exclude<RedirectTarget, { kind: 'gone' }> | { readonly kind: 'front' };

/** What has a list of articles. */
interface ListThing {
  readonly kind: 'category' | 'topic' | 'author';
  readonly slug: string;
}

type Article = Extract<FormerThing, { kind: 'article' }>;

type Part<Kind extends FormerPart['kind']> = Extract<FormerPart, { kind: Kind }>;

/** A page of the portal that a former address leads to. */
export type FormerPage =
  | Exclude<FormerThing, { kind: 'category' | 'topic' | 'author' | 'page' | 'dossier' }>
  | (ListThing & { readonly number: number })
  | { readonly kind: 'page' | 'dossier'; readonly slug: string }
  | { readonly kind: 'list-feed'; readonly of: FeedSubject; readonly format: FeedFormat }
  | { readonly kind: 'photo'; readonly of: Article; readonly number: number }
  | Part<'date' | 'search' | 'sitemap' | 'upload'>;

/** The page for a part of a thing; `undefined` when the thing never had such a part. */
export function toFormerPage(thing: FormerThing, part: FormerPart): FormerPage | undefined {
  switch (thing.kind) {
    case 'front':
      return toFrontPage(part);
    case 'category':
    case 'topic':
    case 'author':
      return toListPage({ kind: thing.kind, slug: thing.slug }, part);
    case 'page':
    case 'dossier':
      return isOfFront(part) ? undefined : { kind: thing.kind, slug: thing.slug };
    case 'article':
      if (part.kind === 'photo') return { kind: part.kind, of: thing, number: part.number };
      return isOfFront(part) ? undefined : thing;
    case 'path':
      return isOfFront(part) ? undefined : thing;
    default:
      return assertNever(thing);
  }
}

function toListPage(thing: ListThing, part: FormerPart): FormerPage | undefined {
  switch (part.kind) {
    case 'feed':
      return { kind: 'list-feed', of: thing, format: part.format };
    case 'numbered-page':
      return { ...thing, number: part.number };
    case 'aside':
    case 'itself':
      return { ...thing, number: 1 };
    default:
      return undefined;
  }
}

function toFrontPage(part: FormerPart): FormerPage | undefined {
  switch (part.kind) {
    case 'numbered-page':
    case 'aside':
    case 'itself':
      return { kind: 'front' };
    case 'feed':
      return { kind: 'list-feed', of: { kind: 'site' }, format: part.format };
    case 'text-page':
    case 'photo':
      return undefined;
    default:
      return part;
  }
}

function isOfFront({ kind }: FormerPart): boolean {
  return kind === 'date' || kind === 'search' || kind === 'sitemap' || kind === 'upload';
}

/**
 * The path of a page. The last kind has no page yet (`undefined`): addresses that lead to one stay unknown, and their redirects wait. Whoever
 * gives it its page gives it its line.
 */
export function findPathOf(page: FormerPage): string | undefined {
  switch (page.kind) {
    case 'front':
      return frontPath();
    case 'article':
      return articlePath({ slug: page.slug, category: { slug: page.categorySlug } });
    case 'photo':
      return photoPath(page.of.slug, page.number);
    case 'category':
      return categoryPath(page.slug, page.number);
    case 'path':
      return page.path;
    case 'topic':
      return topicPath(page.slug, page.number);
    case 'author':
      return authorPath(page.slug, page.number);
    case 'dossier':
      return dossierPath(page.slug);
    case 'page':
      return pagePath(page.slug);
    case 'date':
      return archivePath(toPeriod(page));
    case 'search':
      return toSearchPath(page);
    case 'list-feed':
      return feedPath(page.of, page.format);
    case 'sitemap':
      return page.isNews ? sitemapPath({ kind: 'news', part: 1 }) : sitemapIndexPath();
    case 'upload':
      return undefined;
    default:
      return assertNever(page);
  }
}

function toSearchPath({ words, isFeed }: Part<'search'>): string {
  const search = { question: tidyQuestion(words) };
  return isFeed ? searchFeedPath(search) : searchPath(search);
}

function toPeriod({ year, month, day }: Part<'date'>): Period {
  return {
    year: Number(year),
    ...(month && { month: Number(month), ...(day && { day: Number(day) }) }),
  };
}

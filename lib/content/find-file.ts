import type { Reader } from '#db/client.ts';
import { findFeedSubject } from '#db/queries/feed-lists.ts';
import { readRevision } from '#db/queries/revision.ts';
import { config } from '#lib/config.ts';
import { splitAddress } from '#lib/domain/address.ts';
import { assertNever } from '#lib/domain/assert-never.ts';
import type { FeedSubject } from '#lib/domain/feed.ts';
import type { SitemapName } from '#lib/domain/sitemap.ts';
import { searchFeedPath } from '#lib/urls.ts';
import { hasFeed } from './feed-view.ts';
import type { Subject } from './find-subject.ts';
import { parseArchive } from './parse-archive.ts';
import { parseFile } from './parse-file.ts';
import { parseSearch } from './parse-search.ts';
import { findNextContactExpiry } from './security-contact.ts';
import { findEndOfOldestNews, hasSitemap } from './sitemap-parts.ts';

interface Asked {
  readonly path: string;
  readonly query: string;
  readonly now: Date;
}

/** The file for programs at a clean path, as little of it as is needed to know its age; `undefined` when there is none. */
export async function findFile(db: Reader, { path, query, now }: Asked): Promise<Subject | undefined> {
  const route = parseFile(path);
  if (!route) return undefined;
  switch (route.name) {
    case 'feed':
      return findFeedFile(db, route.of, { path, query, now });
    case 'sitemap-index':
      // It tells how many news there are, which the clock changes.
      return { ...(await findWholeSite(db, path)), ...(await findNewsEnd(db, now)) };
    case 'sitemap':
      return findSitemapFile(db, route.sitemap, { path, now });
    case 'security-contact': {
      if (config().securityContact === undefined) return undefined;
      return { ...toFixedFile(path), endsAt: findNextContactExpiry(now) };
    }
    case 'indexnow-key':
      return route.key === config().indexnowKey ? toFixedFile(path) : undefined;
    case 'search-feed':
      return findSearchFeed(db, query);
    case 'open-search':
    case 'robots':
    case 'manifest':
    case 'text-mining':
      return toFixedFile(path);
    default:
      return assertNever(route);
  }
}

/** What depends on the settings alone. */
function toFixedFile(path: string): Subject {
  return { kind: 'page', path, revision: 0 };
}

async function findFeedFile(
  db: Reader,
  of: FeedSubject,
  { path, query, now }: Asked,
): Promise<Subject | undefined> {
  const archive = parseArchive(query);
  if (!(await hasFeed(db, { of, archive, now }))) return undefined;
  const whole = await findWholeSite(db, path);
  const subject = of.kind === 'site' ? undefined : await findFeedSubject(db, { of });
  return {
    ...whole,
    ...(subject && { revision: subject.revision }),
    ...(archive !== undefined && { query: `?archive=${archive}` }),
  };
}

/** Any question has a feed, be it an empty one: what nobody wrote of yet may be written tomorrow. */
async function findSearchFeed(db: Reader, query: string): Promise<Subject | undefined> {
  const search = parseSearch(new URLSearchParams(query));
  if (!search) return undefined;
  const { order: _, number: __, ...unordered } = search;
  const { path, query: ownQuery } = splitAddress(searchFeedPath(unordered));
  return { ...(await findWholeSite(db, path)), query: ownQuery };
}

async function findSitemapFile(
  db: Reader,
  name: SitemapName,
  { path, now }: Omit<Asked, 'query'>,
): Promise<Subject | undefined> {
  if (!(await hasSitemap(db, name, now))) return undefined;
  return { ...(await findWholeSite(db, path)), ...(name.kind === 'news' && (await findNewsEnd(db, now))) };
}

/** A list that changes with everything. */
async function findWholeSite(db: Reader, path: string): Promise<Subject> {
  return { kind: 'page', path, revision: await readRevision(db) };
}

async function findNewsEnd(db: Reader, now: Date): Promise<Pick<Subject, 'endsAt'>> {
  const endsAt = await findEndOfOldestNews(db, now);
  return endsAt ? { endsAt } : {};
}

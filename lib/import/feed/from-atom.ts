import type { AtomFeed } from 'feedsmith';
import { type Enclosure, type Feed, type FeedItem, toItem } from './feed-item.ts';
import { firstDate, names, paragraphsToHtml } from './feed-texts.ts';
import { findItemPicture } from './find-picture.ts';
import { withRecordings } from './recordings.ts';

/** Atom 0.3 and 1.0 (RFC 4287). */
export function fromAtom({ links = [], authors = [], entries = [], xml }: AtomFeed.Feed<string>): Feed {
  const siteUrl = findAlternate(links, xml?.base);
  return {
    ...(siteUrl && { siteUrl }),
    items: entries.map(entry => fromAtomEntry(entry, { authors, base: xml?.base })),
  };
}

interface AtomContext {
  readonly authors: readonly AtomFeed.Person[];
  readonly base: string | undefined;
}

/** An entry without an author of its own has the feed's (RFC 4287, section 4.2.1). */
function fromAtomEntry(entry: AtomFeed.Entry<string>, feed: AtomContext): FeedItem {
  const { links = [], authors = feed.authors, media, itunes } = entry;
  const base = joinBases(feed.base, entry.xml?.base);
  const full = toHtml(entry.content);
  const summary = toHtml(entry.summary);
  const html = full || summary;
  const enclosures = listEnclosures(links);
  return toItem({
    id: entry.id,
    link: findAlternate(links, base),
    title: entry.title?.value,
    publishedAt: firstDate(entry.published, ...(entry.dc?.dates ?? []), entry.updated),
    updatedAt: firstDate(entry.updated),
    authors: [...names(authors), ...(entry.dc?.creators ?? [])],
    sections: [
      ...(entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
      ...(entry.dc?.subjects ?? []),
    ],
    topics: media?.keywords,
    html: withRecordings(html, enclosures),
    base: joinBases(base, entry.content?.xml?.base),
    summary: full ? summary : undefined,
    picture: findItemPicture({ html, enclosures, media, podcastPicture: itunes?.image }),
  });
}

/** RFC 4287, section 3.1.1: `text`, which is also the meaning of no type, has no markup. Atom 0.3 and careless writers leave it out before HTML. */
function toHtml(text: AtomFeed.Content | undefined): string {
  const value = text?.value ?? '';
  const isPlain = text?.type === 'text' || text?.type === 'text/plain' || (!text?.type && !/<\w/.test(value));
  return isPlain ? paragraphsToHtml(value) : value;
}

/** Each base starts from the one around it (XML Base, section 4.2). */
function joinBases(around: string | undefined, own: string | undefined): string | undefined {
  if (own === undefined || around === undefined) return own ?? around;
  return URL.parse(own, around)?.href ?? own;
}

function listEnclosures(links: readonly AtomFeed.Link<string>[]): readonly Enclosure[] {
  return links.filter(({ rel }) => rel === 'enclosure').map(({ href, type }) => ({ url: href, type }));
}

function findAlternate(
  links: readonly AtomFeed.Link<string>[],
  base: string | undefined,
): string | undefined {
  const link =
    links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel === undefined) ?? links[0];
  return link?.href && joinBases(base, link.href);
}

/** A feed in one shape, whatever format it is written in. Texts are still as they were written: HTML, with its entities. */
export interface Feed {
  /** The site's front, as the feed gives it. */
  readonly siteUrl?: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The identifier that the feed calls permanent. */
  readonly id?: string;
  readonly link?: string;
  readonly title?: string;
  readonly publishedAt?: Date;
  readonly updatedAt?: Date;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly topics: readonly string[];
  readonly html: string;
  /** Where its relative addresses start from, when the feed says so (`xml:base`); it may itself be relative. */
  readonly base?: string;
  readonly summary?: string;
  readonly picture?: FeedPicture;
}

export interface FeedPicture {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** A file that comes with an item. */
export interface Enclosure {
  readonly url?: string | undefined;
  /** Its media type. */
  readonly type?: string | undefined;
}

/** The same item without the fields that hold nothing. */
export function toItem(
  fields: {
    readonly [Key in keyof FeedItem]: FeedItem[Key] | undefined;
  },
): FeedItem {
  const { authors = [], sections = [], topics = [], html = '', ...others } = fields;
  const { id, link, title, publishedAt, updatedAt, base, summary, picture } = others;
  return {
    ...(id?.trim() && { id: id.trim() }),
    ...(link?.trim() && { link: link.trim() }),
    ...(title?.trim() && { title: title.trim() }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && { updatedAt }),
    ...(base && { base }),
    ...(summary?.trim() && { summary: summary.trim() }),
    ...(picture && { picture }),
    authors,
    sections,
    topics,
    html,
  };
}

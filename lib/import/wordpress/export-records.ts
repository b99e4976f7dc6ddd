/** What the parser hands on, in file order; the channel's own fields come last, when it closes. */
export type ExportRecord =
  | { readonly kind: 'author' | 'category' | 'tag' | 'term' | 'channel'; readonly fields: Fields }
  | { readonly kind: 'item'; readonly item: RawItem };

/** Text by short name (`wp:post_id`), exactly as the file has it; the first wins when a name comes twice. */
export type Fields = ReadonlyMap<string, string>;

export interface RawItem {
  readonly fields: Fields;
  readonly terms: readonly RawTerm[];
  /** The few custom fields that say something to readers: their first value, which is the one that WordPress shows. */
  readonly meta: Fields;
  /** Names that the item had in its address before (`_wp_old_slug`). */
  readonly formerSlugs: readonly string[];
  readonly commentCount: number;
}

/** A category, a tag or anything else an item is filed under. */
export interface RawTerm {
  readonly domain: string | undefined;
  readonly nicename: string | undefined;
  readonly name: string;
}

/**
 * Everything that leaves the parser. It is a list of what is wanted, so that addresses, passwords of people and whatever a plugin adds stay
 * behind without being named: `wp:author_email` and comments are not here.
 */
export const WANTED_FIELDS = {
  channel: ['link', 'pubDate', 'wp:base_blog_url'],
  author: [
    'wp:author_id',
    'wp:author_login',
    'wp:author_display_name',
    'wp:author_first_name',
    'wp:author_last_name',
  ],
  category: [
    'wp:term_id',
    'wp:category_nicename',
    'wp:category_parent',
    'wp:cat_name',
    'wp:category_description',
  ],
  tag: ['wp:term_id', 'wp:tag_slug', 'wp:tag_name', 'wp:tag_description'],
  term: [
    'wp:term_id',
    'wp:term_taxonomy',
    'wp:term_slug',
    'wp:term_parent',
    'wp:term_name',
    'wp:term_description',
  ],
  item: [
    'title',
    'link',
    'pubDate',
    'dc:creator',
    'guid',
    'content:encoded',
    'excerpt:encoded',
    'wp:post_id',
    'wp:post_date',
    'wp:post_date_gmt',
    'wp:post_modified',
    'wp:post_modified_gmt',
    'wp:post_name',
    'wp:status',
    'wp:post_type',
    'wp:post_password',
    'wp:is_sticky',
    'wp:post_parent',
    'wp:attachment_url',
  ],
} as const;

/** What SEO plugins say of the category in an article's address. */
export const PRIMARY_CATEGORY_META = ['_yoast_wpseo_primary_category', 'rank_math_primary_category'] as const;

export const FORMER_SLUG_META = '_wp_old_slug';

/** The name of a guest author (Co-Authors Plus). */
export const GUEST_NAME_META = 'cap-display_name';

export const WANTED_META = [
  ...PRIMARY_CATEGORY_META,
  GUEST_NAME_META,
  '_thumbnail_id',
  '_wp_attachment_image_alt',
  'footnotes',
] as const;

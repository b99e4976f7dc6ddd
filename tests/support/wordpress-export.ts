/** Writes small WordPress exports for tests: `exportOf({ items: [itemOf({ title: 'Un titre' })] })`. */
export function exportOf({ channel = '', items = [] as readonly string[], version = '1.2' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
  xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/${version}/">
<channel>
  <title>Le journal</title>
  <link>https://journal.example</link>
  <pubDate>Wed, 04 Feb 2026 09:00:00 +0000</pubDate>
  <wp:wxr_version>${version}</wp:wxr_version>
  <wp:base_blog_url>https://journal.example</wp:base_blog_url>
${channel}
${items.join('\n')}
</channel>
</rss>
`;
}

export interface ItemFields {
  readonly title?: string;
  readonly link?: string;
  readonly pubDate?: string;
  readonly creator?: string;
  readonly content?: string;
  readonly excerpt?: string;
  /** `wp:` fields by local name, over those of a plain published article; `undefined` leaves one out. */
  readonly wp?: Readonly<Record<string, string | undefined>>;
  /** Further elements, written as they are. */
  readonly more?: string;
}

export function itemOf(fields: ItemFields = {}): string {
  const wp = { ...PUBLISHED, ...fields.wp };
  return `<item>
    <title>${cdata(fields.title ?? 'Un titre')}</title>
    <link>${fields.link ?? 'https://journal.example/un-titre/'}</link>
    <pubDate>${fields.pubDate ?? 'Tue, 03 Feb 2026 13:30:00 +0000'}</pubDate>
    <dc:creator>${cdata(fields.creator ?? 'redaction')}</dc:creator>
    <guid isPermaLink="false">https://journal.example/?p=${wp.post_id ?? 0}</guid>
    <content:encoded>${cdata(fields.content ?? '<p>Un texte.</p>')}</content:encoded>
    <excerpt:encoded>${cdata(fields.excerpt ?? '')}</excerpt:encoded>
    ${Object.entries(wp)
      .map(([name, value]) => (value === undefined ? '' : `<wp:${name}>${cdata(value)}</wp:${name}>`))
      .join('\n    ')}
    ${fields.more ?? ''}
  </item>`;
}

const PUBLISHED: Readonly<Record<string, string | undefined>> = {
  post_id: '7',
  post_date: '2026-02-03 14:30:00',
  post_date_gmt: '2026-02-03 13:30:00',
  post_modified_gmt: '2026-02-03 13:30:00',
  post_name: 'un-titre',
  status: 'publish',
  post_type: 'post',
  post_password: '',
  is_sticky: '0',
};

export function termOf(domain: 'category' | 'post_tag', nicename: string, name: string): string {
  return `<category domain="${domain}" nicename="${nicename}">${cdata(name)}</category>`;
}

export function declaredCategory(fields: {
  id: number;
  nicename: string;
  name: string;
  parent?: string;
}): string {
  return `<wp:category><wp:term_id>${fields.id}</wp:term_id>
    <wp:category_nicename>${cdata(fields.nicename)}</wp:category_nicename>
    <wp:category_parent>${cdata(fields.parent ?? '')}</wp:category_parent>
    <wp:cat_name>${cdata(fields.name)}</wp:cat_name></wp:category>`;
}

export function declaredAuthor(fields: { id: number; login: string; name: string; email: string }): string {
  return `<wp:author><wp:author_id>${fields.id}</wp:author_id>
    <wp:author_login>${cdata(fields.login)}</wp:author_login>
    <wp:author_email>${cdata(fields.email)}</wp:author_email>
    <wp:author_display_name>${cdata(fields.name)}</wp:author_display_name></wp:author>`;
}

/** As WordPress does it: a section cannot hold its own end, so it is cut in two there. */
function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

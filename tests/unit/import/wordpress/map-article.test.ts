import { describe, expect, it } from 'vitest';
import { renderBodyHtml } from '#lib/body/render-html.ts';
import { ItemKeys } from '#lib/import/wordpress/item-keys.ts';
import { toArticle } from '#lib/import/wordpress/map-article.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { planExport } from '#lib/import/wordpress/plan-export.ts';
import {
  declaredCategory,
  exportOf,
  type ItemFields,
  itemOf,
  termOf,
} from '../../../support/wordpress-export.ts';

describe('toArticle', () => {
  it('maps a plain article', async () => {
    const { article, repairs, dropped } = await map({
      title: 'Transition : <em>l&#039;essai</em> &amp; suite',
      excerpt: '<p>Un chapô.</p>\n',
      content: '<p>Premier.</p><p>Second.</p>',
      wp: { is_sticky: '1', post_modified_gmt: '2026-02-04 08:00:00' },
    });
    expect(article).toMatchObject({
      key: '7',
      guid: 'https://journal.example/?p=7',
      slug: 'un-titre',
      state: 'published',
      headline: 'Transition\u00A0: l’essai & suite',
      standfirst: 'Un chapô.',
      bodySource: '<p>Premier.</p><p>Second.</p>',
      bodyFormat: 'html',
      publishedAt: new Date('2026-02-03T13:30:00Z'),
      updatedAt: new Date('2026-02-04T08:00:00Z'),
      isPinned: true,
      authorKeys: ['redaction'],
      categoryKeys: ['actualites'],
      topicKeys: [],
      oldAddresses: ['/un-titre/', '/?p=7'],
    });
    expect(article.body.children).toHaveLength(2);
    expect([repairs, dropped]).toEqual([[], []]);
  });

  it('shows a block that articles share where it stands', async () => {
    const { article, dropped } = await map(
      { content: '<!-- wp:paragraph --><p>Texte.</p><!-- /wp:paragraph --><!-- wp:block {"ref":99} /-->' },
      {
        content: '<!-- wp:paragraph --><p>Abonnez-vous.</p><!-- /wp:paragraph -->',
        wp: { post_id: '99', post_type: 'wp_block' },
      },
    );
    expect(renderBodyHtml(article.body, { resolveUrl: url => url })).toBe(
      '<p>Texte.</p>\n<p>Abonnez-vous.</p>',
    );
    expect(dropped).toEqual([]);
  });

  it.each([
    ['[gallery]', ['8.jpg', '9.jpg']],
    ['[gallery columns="2" exclude="8"]', ['9.jpg']],
    ['[gallery include="12"]', ['12.jpg']],
    ['[gallery ids="12,8" exclude="8"]', ['12.jpg', '8.jpg']],
    ['[gallery id="11"]', ['12.jpg', '13.jpg']],
    ['[playlist]', ['14.mp3']],
    ['<code>[gallery]</code>\n\n<pre>[gallery]</pre>\n\n[[gallery]]', []],
  ])('shows of the media library what %s means', async (content, files) => {
    const { article } = await map({ content }, ...MEDIA.map(toAttachmentItem));
    const html = renderBodyHtml(article.body, {
      resolveUrl: url => url,
      resolvePicture: ({ source }) => source,
    });
    expect(html.match(/(?<=uploads\/)[^"]+/g) ?? []).toEqual(files);
    expect(html.match(/\[gallery\]/g)).toEqual(content.match(/(?<=>|\[)\[gallery\]/g));
    expect(article.bodySource).toBe(content);
  });

  it('shows the HTML that a builder encoded, free of addresses', async () => {
    const encoded = btoa(encodeURIComponent('<p>Écrire à <a href="mailto:a@b.example">Amina</a>.</p>'));
    const { article, repairs, dropped } = await map({ content: `[vc_raw_html]${encoded}[/vc_raw_html]` });
    expect(renderBodyHtml(article.body, { resolveUrl: url => url })).toBe('<p>Écrire à Amina.</p>');
    expect(article.bodySource).toContain('<p>Écrire à <a>Amina</a>.</p>');
    expect([repairs, dropped]).toEqual([['e-mail or network address removed'], []]);
  });

  it('leaves absent what the item does not have', async () => {
    const { article } = await map({ creator: '' });
    expect(Object.keys(article)).not.toContain('standfirst');
    expect(Object.keys(article)).not.toContain('updatedAt');
    expect(article.authorKeys).toEqual([]);
    expect(article.isPinned).toBe(false);
  });

  it('is signed by co-authors in their order, who may have no login, and by whoever wrote it where none is known', async () => {
    const term = (nicename: string) =>
      `<category domain="author" nicename="${nicename}"><![CDATA[x]]></category>`;
    const guest = {
      title: 'jean-invite',
      wp: { post_id: '40', post_type: 'guest-author', post_name: 'cap-jean-invite' },
      more: metaOf('cap-display_name', 'Jean Invité'),
    };
    const hidden = {
      wp: { post_id: '41', post_type: 'guest-author', post_name: 'cap-nul' },
      more: metaOf('cap-display_name', 'nul@x.invalid'),
    };
    const signed = await map({ more: term('cap-jean-invite') + term('cap-redaction') }, guest);
    expect(signed.article.authorKeys).toEqual(['cap-jean-invite', 'redaction']);
    expect(signed.authors.get('cap-jean-invite')).toEqual({
      key: 'cap-jean-invite',
      slug: 'jean-invite',
      name: 'Jean Invité',
      oldAddresses: ['/author/jean-invite/', '/?author_name=jean-invite'],
    });
    expect((await map({ more: term('cap-nul') + term('cap-inconnue') }, hidden)).article.authorKeys).toEqual([
      'redaction',
    ]);
    const profile = {
      wp: { post_id: '42', post_type: 'guest-author', post_name: 'cap-redaction' },
      more: metaOf('cap-display_name', 'Toute la rédaction'),
    };
    const { article, authors } = await map({ more: term('cap-redaction') }, profile);
    expect(article.authorKeys).toEqual(['redaction']);
    expect(authors.get('redaction')).toMatchObject({ slug: 'redaction', name: 'Toute la rédaction' });
    expect((await map({ more: term('autre-extension') })).article.authorKeys).toEqual(['redaction']);
  });

  it('schedules what is to come', async () => {
    const { article } = await map({ wp: { status: 'future', post_date_gmt: '2030-01-01 19:00:18' } });
    expect(article.state).toBe('scheduled');
    expect(article.publishedAt).toEqual(new Date('2030-01-01T19:00:18Z'));
  });

  it('makes a headline from the text when there is none, and says so of the slug too', async () => {
    const text =
      'Il était une fois un article sans titre dont le premier paragraphe dépassait la place donnée.';
    const { article, repairs } = await map({ title: ' ', content: `<p>${text}</p>`, wp: { post_name: '' } });
    expect(article.headline).toBe(
      'Il était une fois un article sans titre dont le premier paragraphe dépassait la…',
    );
    expect(repairs).toEqual(['headline made from the text', 'slug made from the headline']);
    expect((await map({ title: '', content: '' })).article.headline).toBe('Sans titre');
  });

  it('keeps no old address that belongs to another site or to the front', async () => {
    const elsewhere = await map({ link: 'https://ailleurs.example/x/', wp: { post_id: undefined } });
    expect(elsewhere.article.oldAddresses).toEqual([]);
    const front = await map({ link: 'https://journal.example/' });
    expect(front.article.oldAddresses).toEqual(['/?p=7']);
    const short = await map({ link: 'https://journal.example/?p=7' });
    expect(short.article.oldAddresses).toEqual(['/?p=7']);
  });

  it('claims the addresses that it had under other names, and those of the pictures it shows', async () => {
    const { article } = await map(
      {
        link: 'https://journal.example/2025/01/titre.html',
        content: '<img src="https://journal.example/wp-content/uploads/2025/port-300x200.jpg">',
        more: metaOf('_wp_old_slug', 'ancien-titre') + metaOf('_wp_old_slug', 'premier-titre'),
      },
      {
        link: 'https://journal.example/port-2/',
        wp: { post_id: '50', post_type: 'attachment', status: 'inherit', post_parent: '0' },
        more: '<wp:attachment_url>http://www.journal.example/wp-content/uploads/2025/port.jpg</wp:attachment_url>',
      },
    );
    expect(article.oldAddresses).toEqual(['/2025/01/titre.html', '/?p=7']);
    expect(article.weakAddresses).toEqual([
      '/2025/01/ancien-titre.html',
      '/2025/01/premier-titre.html',
      '/port-2/',
      '/?attachment_id=50',
    ]);
    const numbered = await map({
      link: 'https://journal.example/archives/12',
      more: metaOf('_wp_old_slug', 'ancien'),
    });
    const odd = await map({ more: metaOf('_wp_old_slug', 'a/b') + metaOf('_wp_old_slug', '..') });
    expect(odd.article).not.toHaveProperty('weakAddresses');
    expect(numbered.article).not.toHaveProperty('weakAddresses');
  });

  it('tells of the files that it links to and that are no pictures', async () => {
    const at = (address: string) => `<a href="${address}">Lire</a>`;
    const { enclosures } = await map({
      content: [
        'https://journal.example/wp-content/uploads/2025/rapport.pdf',
        'http://www.journal.example/wp-content/uploads/2025/annexe.PDF?x=1',
        'https://journal.example/wp-content/uploads/2025/port.jpg',
        'https://ailleurs.example/wp-content/uploads/rapport.pdf',
      ]
        .map(at)
        .concat('[audio mp3="https://journal.example/wp-content/uploads/voix.mp3"]')
        .join(' '),
    });
    expect(enclosures).toEqual({
      linked: [
        'https://journal.example/wp-content/uploads/2025/rapport.pdf',
        'http://www.journal.example/wp-content/uploads/2025/annexe.PDF',
        'https://ailleurs.example/wp-content/uploads/rapport.pdf',
        'https://journal.example/wp-content/uploads/voix.mp3',
      ],
      attached: [],
    });
  });

  it('knows an item without a number by its permanent identifier', async () => {
    const { article } = await map({ wp: { post_id: undefined } });
    expect(article.key).toMatch(/^[\da-f]{16}$/);
    expect((await map({ wp: { post_id: undefined } })).article.key).toBe(article.key);
  });

  it('prints the notes that the editor keeps aside, free of addresses', async () => {
    const { article } = await map({
      content: `<!-- wp:paragraph --><p>Voté<sup data-fn="a-1" class="fn"><a href="#a-1" id="a-1-link">1</a></sup>.</p><!-- /wp:paragraph -->
        <!-- wp:footnotes {"className":"petit"} /-->`,
      more: metaOf('footnotes', '[{"id":"a-1","content":"Écrire à <em>a@b.example</em>."},{"id":2}]'),
    });
    expect(renderBodyHtml(article.body, { resolveUrl: url => url })).toBe(
      [
        '<p>Voté<sup><a href="#p-2">1</a></sup>.</p>',
        '<hr>',
        '<p><a href="#p-1">1</a>. Écrire à <em>[adresse retirée]</em>.</p>',
      ].join('\n'),
    );
    expect(article.bodySource).toContain('[adresse retirée]');
  });

  it.each(['', '[', '{"id":"a-1"}', '[null,3]'])('leaves out notes it cannot read: %s', async json => {
    const content = '<!-- wp:footnotes /-->';
    const { article } = await map({ content, more: metaOf('footnotes', json) });
    expect([article.body.children, article.bodySource]).toEqual([[], content]);
  });

  it.each([
    ['the first', '', 'https://journal.example/titre/', ['eco', 'maroc', 'rabat']],
    [
      'the deepest in the permalink',
      '',
      'https://journal.example/maroc/rabat/titre/',
      ['rabat', 'eco', 'maroc'],
    ],
    ["a plugin's primary", '2', 'https://journal.example/eco/titre/', ['maroc', 'eco', 'rabat']],
    [
      'the first when the primary is not among them',
      '99',
      'https://journal.example/t/',
      ['eco', 'maroc', 'rabat'],
    ],
  ])('takes for main category %s', async (_, primary, link, keys) => {
    const meta = metaOf('_yoast_wpseo_primary_category', primary);
    const terms = ['eco', 'maroc', 'rabat', 'eco'].map(key => termOf('category', key, key)).join('');
    const { article } = await map({ link, more: terms + meta });
    expect(article.categoryKeys).toEqual(keys);
  });
});

/** Two pictures, a document and a recording of the article, and two pictures of another. */
const MEDIA = [
  ['8', '7', 'jpg'],
  ['9', '7', 'jpg'],
  ['10', '7', 'pdf'],
  ['14', '7', 'mp3'],
  ['12', '11', 'jpg'],
  ['13', '11', 'jpg'],
] as const;

function toAttachmentItem([id, parent, extension]: (typeof MEDIA)[number]): ItemFields {
  return {
    wp: { post_id: id, post_parent: parent, post_type: 'attachment', status: 'inherit' },
    more: `<wp:attachment_url>https://journal.example/wp-content/uploads/${id}.${extension}</wp:attachment_url>`,
  };
}

function metaOf(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key>
    <wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
}

async function map(item: ItemFields, ...others: readonly ItemFields[]) {
  const channel = ['eco', 'maroc', 'rabat'].map((key, index) =>
    declaredCategory({ id: index + 1, nicename: key, name: key }),
  );
  const text = exportOf({ channel: channel.join(''), items: [item, ...others].map(itemOf) });
  const records = await Array.fromAsync(parseExport([text], 'essai.xml'));
  const plan = await planExport([{ name: 'essai.xml', records: parseExport([text], 'essai.xml') }]);
  const record = records.find(({ kind }) => kind === 'item');
  if (record?.kind !== 'item') throw new Error('The export has no item');
  const dates = { timeZone: 'Africa/Casablanca', exportedAt: new Date(0) };
  const mapped = toArticle(record.item, new ItemKeys().claim(record.item) ?? '', { ...plan.forItems, dates });
  return { ...mapped, authors: plan.forItems.authors };
}

import { describe, expect, it } from 'vitest';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { planExport } from '#lib/import/wordpress/plan-export.ts';
import {
  declaredAuthor,
  declaredCategory,
  exportOf,
  itemOf,
  termOf,
} from '../../../support/wordpress-export.ts';

describe('planExport', () => {
  it('keeps categories of too deep a level, on the last one, under their addresses', async () => {
    const names = Array.from({ length: 13 }, (_, level) => `n${level}`);
    const channel = names.map((nicename, level) =>
      declaredCategory({ id: level + 1, nicename, name: nicename, parent: names[level - 1] ?? '' }),
    );
    const plan = await planOf({
      channel: channel.join(''),
      items: [itemOf({ more: termOf('category', 'n12', 'n12') + termOf('category', 'n3', 'n3') })],
    });
    const parents = Object.fromEntries(plan.categories.map(({ key, parentKey }) => [key, parentKey]));
    expect(parents).toMatchObject({ n0: undefined, n1: 'n0', n9: 'n8', n10: 'n8', n12: 'n8' });
    expect(plan.repairs).toEqual([{ kind: 'category', reason: 'moved up: there are 10 levels', count: 3 }]);
    expect(plan.categories.at(-1)?.oldAddresses).toContain(`/category/${names.join('/')}/`);
  });

  it('plans the terms and authors that articles have, parents first', async () => {
    const plan = await planOf({
      channel: [
        declaredCategory({ id: 3, nicename: 'rabat', name: 'Rabat', parent: 'maroc' }),
        declaredCategory({ id: 2, nicename: 'maroc', name: 'Maroc' }),
        declaredCategory({ id: 9, nicename: 'brouillons', name: 'Brouillons' }),
      ].join(''),
      items: [
        itemOf({
          more: termOf('category', 'rabat', 'Rabat') + termOf('post_tag', 'ia', 'L&#039;IA &amp; nous'),
        }),
        itemOf({
          creator: 'secret',
          wp: { status: 'draft' },
          more: termOf('category', 'brouillons', 'Brouillons'),
        }),
      ],
    });
    expect(plan.categories).toEqual([
      {
        key: 'maroc',
        sourceId: '2',
        slug: 'maroc',
        name: 'Maroc',
        oldAddresses: ['/category/maroc/', '/?cat=2', '/?category_name=maroc'],
      },
      {
        key: 'rabat',
        sourceId: '3',
        slug: 'rabat',
        name: 'Rabat',
        parentKey: 'maroc',
        oldAddresses: ['/category/maroc/rabat/', '/category/rabat/', '/?cat=3', '/?category_name=rabat'],
      },
    ]);
    expect(plan.topics).toMatchObject([{ key: 'ia', name: 'L’IA & nous', isOnlyNamed: true }]);
    expect([...plan.forItems.authors.keys()]).toEqual(['redaction']);
    expect(plan.articleCount).toBe(1);
    expect([...plan.filed.category]).toEqual([
      ['rabat', ['7']],
      ['maroc', ['7']],
    ]);
    expect([...plan.filed.topic]).toEqual([['ia', ['7']]]);
    expect(plan.leftOut).toEqual([{ kind: 'post', reason: 'draft', count: 1 }]);
  });

  it('survives categories that are their own ancestors', async () => {
    const plan = await planOf({
      channel: [
        declaredCategory({ id: 1, nicename: 'a', name: 'A', parent: 'b' }),
        declaredCategory({ id: 2, nicename: 'b', name: 'B', parent: 'a' }),
        declaredCategory({ id: 3, nicename: 'c', name: 'C', parent: 'c' }),
      ].join(''),
      items: [itemOf({ more: termOf('category', 'a', 'A') + termOf('category', 'c', 'C') })],
    });
    expect(plan.categories.map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ['b', undefined],
      ['a', 'b'],
      ['c', undefined],
    ]);
  });

  it('files under « Actualités » what was filed nowhere', async () => {
    const plan = await planOf({ items: [itemOf()] });
    expect(plan.categories).toMatchObject([{ key: 'actualites', slug: 'actualites', name: 'Actualités' }]);
  });

  it('names authors without ever using an e-mail address', async () => {
    const email = 'amina@x.invalid';
    const plan = await planOf({
      channel: [
        declaredAuthor({ id: 5, login: email, name: 'Amina Alaoui', email }),
        declaredAuthor({ id: 6, login: 'karim', name: 'karim@x.invalid', email: 'karim@x.invalid' }),
        declaredAuthor({ id: 7, login: 'nul@x.invalid', name: 'nul@x.invalid', email: 'nul@x.invalid' }),
      ].join(''),
      items: [email, 'karim', 'nul@x.invalid', 'inconnu@x.invalid', 'Theme Admin'].map((creator, index) =>
        itemOf({ creator, wp: { post_id: String(index) } }),
      ),
    });
    expect([...plan.forItems.authors.values()]).toEqual([
      { key: 'user-5', slug: '', name: 'Amina Alaoui', oldAddresses: ['/?author=5'] },
      {
        key: 'karim',
        slug: 'karim',
        name: 'karim',
        oldAddresses: ['/author/karim/', '/?author_name=karim', '/?author=6'],
      },
      {
        key: 'Theme Admin',
        slug: 'theme-admin',
        name: 'Theme Admin',
        oldAddresses: ['/author/theme-admin/', '/?author_name=theme-admin'],
      },
    ]);
  });

  it('takes an item once, however often the file holds it, and another of its number as another', async () => {
    const plan = await planOf({
      items: [itemOf(), itemOf(), itemOf({ link: 'https://journal.example/autre/' })],
    });
    expect(plan.articleCount).toBe(2);
    expect(plan.leftOut).toEqual([{ kind: 'article', reason: 'twice in the file', count: 1 }]);
  });

  it('knows pictures by their number and by what they are attached to', async () => {
    const picture = (id: string, more: string) =>
      itemOf({
        link: `https://journal.example/un-titre/${id}/`,
        excerpt: 'Le port. Écrire à amina@x.invalid',
        wp: { post_id: id, post_type: 'attachment', status: 'inherit', post_parent: '7' },
        more,
      });
    const plan = await planOf({
      items: [
        picture(
          '8',
          `<wp:attachment_url>https://journal.example/port.jpg</wp:attachment_url>
           <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Un port</wp:meta_value></wp:postmeta>`,
        ),
        picture('x', ''),
      ],
    });
    expect([...plan.forItems.attachments]).toEqual([
      [
        8,
        {
          source: 'https://journal.example/port.jpg',
          alt: 'Un port',
          caption: 'Le port. Écrire à [adresse retirée]',
          link: 'https://journal.example/un-titre/8/',
        },
      ],
    ]);
    expect([...plan.forItems.attachmentsByParent]).toEqual([[7, [8]]]);
    expect(plan.leftOut).toEqual([{ kind: 'attachment', reason: 'without a file', count: 1 }]);
  });

  it('knows the blocks that articles share, and only those that were public', async () => {
    const shared = (id: string, status: string) =>
      itemOf({
        content: `<p>Bloc ${id}, amina@x.invalid</p>`,
        wp: { post_id: id, post_type: 'wp_block', status },
      });
    const plan = await planOf({ items: [shared('8', 'publish'), shared('9', 'draft')] });
    expect([...plan.forItems.sharedBlocks]).toEqual([[8, '<p>Bloc 8, [adresse retirée]</p>']]);
    expect(plan.leftOut).toEqual([{ kind: 'wp_block', reason: 'draft', count: 1 }]);
  });

  it('understands the twice-written terms of WordPress 3.0 and the bare ones before it', async () => {
    const twice = '<category>Alpha</category><category domain="category" nicename="alpha">Alpha</category>';
    const tags =
      '<category domain="tag">Roar</category><category domain="tag" nicename="roar-2">Roar</category>';
    const modern = await planOf({ items: [itemOf({ more: twice + tags })] });
    expect(modern.categories.map(({ key }) => key)).toEqual(['alpha']);
    expect(modern.topics.map(({ key }) => key)).toEqual(['roar-2']);
    const bare = await planOf({ items: [itemOf({ more: '<category>Vie politique</category>' })] });
    expect(bare.categories.map(({ key, name }) => [key, name])).toEqual([['vie-politique', 'Vie politique']]);
  });
});

function planOf(parts: Parameters<typeof exportOf>[0]) {
  return planExport([{ name: 'essai.xml', records: parseExport([exportOf(parts)], 'essai.xml') }]);
}

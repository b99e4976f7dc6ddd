import { describe, expect, it } from 'vitest';
import type { Writer } from '#db/client.ts';
import { resolveAddress } from '#lib/content/resolve-address.ts';
import type { ImportedBatch } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from '../../support/database.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import {
  importedArticle,
  importedBatch,
  importedCategory,
  importedPage,
  importedTopic,
  NOW,
} from '../../support/imported-batch.ts';

describe('what a source renamed', () => {
  it('stays the category and the topic that it was, and its former addresses lead there', async () => {
    const { reader, writer } = await createDatabase();
    await importInto(writer, filedUnder('sport', 'maroc'));
    const counts = await importInto(writer, filedUnder('sports', 'royaume'));
    expect(counts.category).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(counts.topic).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(slugs(writer)).toEqual({ categories: ['sports'], topics: ['royaume'] });
    const moved = [
      '/sport',
      '/sport/feed',
      '/sport/atom.xml',
      '/sport/rss.xml?archive=1',
      '/sujets/maroc',
      '/sujets/maroc/feed.json',
      '/m/sujets/maroc',
    ];
    const places = await Promise.all(moved.map(address => resolveAddress(reader, address, NOW)));
    expect(places).toEqual(
      [
        '/sports',
        '/sports/rss.xml',
        '/sports/atom.xml',
        '/sports/rss.xml',
        '/sujets/royaume',
        '/sujets/royaume/feed.json',
        '/m/sujets/royaume',
      ].map(to => ({
        kind: 'moved',
        to,
        status: 301,
      })),
    );
    expect(await resolveAddress(reader, '/sports/a', NOW)).toMatchObject({ kind: 'page' });
  });

  it('is not a thing that still comes under the name it had: a site built anew has other numbers', async () => {
    const { writer } = await createDatabase();
    await importInto(writer, filedUnder('sport', 'maroc'));
    const { categories, topics } = filedUnder('sport', 'maroc');
    const other = filedUnder('economie', 'royaume');
    await importInto(writer, {
      ...other,
      categories: [...other.categories, ...categories.map(term => ({ ...term, sourceId: '9' }))],
      topics: [...other.topics, ...topics.map(term => ({ ...term, sourceId: '9' }))],
    });
    expect(slugs(writer)).toEqual({ categories: ['sport', 'economie'], topics: ['maroc', 'royaume'] });
  });

  it('is not a thing of the same number in which none of its articles were', async () => {
    const { writer } = await createDatabase();
    await importInto(writer, filedUnder('sport', 'maroc'));
    await importInto(writer, filedUnder('economie', 'royaume', 'b'));
    expect(slugs(writer)).toEqual({ categories: ['sport', 'economie'], topics: ['maroc', 'royaume'] });
  });

  it('leaves the name that it gave up to another', async () => {
    const { writer } = await createDatabase();
    await importInto(writer, filedUnder('sport', 'maroc'));
    await importInto(writer, filedUnder('sports', 'royaume'));
    const { category, topic } = await importInto(writer, {
      ...filedUnder('sports', 'royaume'),
      categories: [
        importedCategory('sports', { sourceId: '5' }),
        importedCategory('sport', { sourceId: '9' }),
      ],
      topics: [importedTopic('royaume', { sourceId: '6' }), importedTopic('maroc', { sourceId: '9' })],
    });
    expect([category, topic]).toEqual([
      { created: 1, updated: 0, unchanged: 1 },
      { created: 1, updated: 0, unchanged: 1 },
    ]);
  });

  it('keeps what an earlier export said of it when one only names it', async () => {
    const { writer } = await createDatabase();
    const declared = importedBatch([], {
      categories: [
        importedCategory('monde'),
        importedCategory('sport', { sourceId: '5', parentKey: 'monde', description: 'Tous les sports.' }),
      ],
    });
    await importInto(writer, declared);
    const named = [importedCategory('sport', { isOnlyNamed: true })];
    const { category } = await importInto(
      writer,
      importedBatch([importedArticle('a')], { categories: named }),
    );
    expect(category).toEqual({ created: 0, updated: 0, unchanged: 1 });
    expect(writer.client.prepare('select parent_id, description from categories where id = 2').get()).toEqual(
      {
        parent_id: 1,
        description: 'Tous les sports.',
      },
    );
    expect((await importInto(writer, declared)).category.unchanged).toBe(2);
  });

  it('keeps the former addresses of an article and of its pictures', async () => {
    const { reader, writer } = await createDatabase();
    const image = { type: 'image', source: '/a.jpg', alt: '', width: 'column' } as const;
    const underSlug = (slug: string) =>
      importedBatch([importedArticle('a', { slug, body: { type: 'body', children: [image] } })]);
    await importInto(writer, underSlug('ancien'));
    await holdPictures(writer, [pictureToSave('/a.jpg')]);
    await importInto(writer, underSlug('nouveau'));
    await importInto(writer, {
      ...underSlug('nouveau'),
      topics: [importedTopic('maroc', { name: 'Le Maroc' })],
    });
    const placeOf = async (address: string) => {
      const found = await resolveAddress(reader, address, NOW);
      return found.kind === 'moved' ? found.to : found.kind;
    };
    expect(await placeOf('/sport/ancien')).toBe('/sport/nouveau');
    expect(await placeOf('/photo/ancien/1')).toBe('/photo/nouveau/1');
    expect(await placeOf('/m/photo/ancien/1')).toBe('/m/photo/nouveau/1');
    expect(await placeOf('/photo/ancien/2'), 'a picture that there is not').toBe('/sport/nouveau');
    expect(await placeOf('/photo/nouveau/2')).toBe('unknown');
    await importInto(writer, importedBatch([importedArticle('b', { slug: 'ancien' })]));
    expect(await placeOf('/photo/ancien/1'), 'the name is another article’s').toBe('unknown');
  });

  it('gives up a name that another thing has, whichever comes first', async () => {
    const { reader, writer } = await createDatabase();
    const first = importedArticle('a', { oldAddresses: ['/a/'], weakAddresses: ['/b/', '/z/', '/x/'] });
    const second = importedArticle('b', { oldAddresses: ['/b/', '/x/'], weakAddresses: ['/a/', '/z/'] });
    const pages = [importedPage('p', { weakAddresses: ['/x/', '/y/'] })];
    await importInto(writer, importedBatch([first, second], { pages }));
    const found = await Promise.all(
      ['/a/', '/b/', '/x/', '/y/', '/z/'].map(address => resolveAddress(reader, address, NOW)),
    );
    expect(found.map(place => (place.kind === 'moved' ? place.to : place.kind))).toEqual([
      '/sport/a',
      '/sport/b',
      '/sport/b',
      '/pages/p',
      '/sport/a',
    ]);
  });

  it('keeps the former address of a page', async () => {
    const { reader, writer } = await createDatabase();
    const pages = (slug: string) => ({ pages: [importedPage('2', { slug })] });
    await importInto(writer, importedBatch([], pages('qui-sommes-nous')));
    await importInto(writer, importedBatch([], pages('a-propos')));
    expect(await resolveAddress(reader, '/pages/qui-sommes-nous', NOW)).toEqual({
      kind: 'moved',
      to: '/pages/a-propos',
      status: 301,
    });
  });
});

/** An article in a category and about a topic that the source knows by the numbers 5 and 6, whatever it calls them. */
function filedUnder(category: string, topic: string, article = 'a'): ImportedBatch {
  return importedBatch([importedArticle(article, { categoryKeys: [category], topicKeys: [topic] })], {
    categories: [importedCategory(category, { sourceId: '5' })],
    topics: [importedTopic(topic, { sourceId: '6' })],
    filed: { category: new Map([[category, [article]]]), topic: new Map([[topic, [article]]]) },
  });
}

function importInto(writer: Writer, batch: ImportedBatch) {
  return applyImport(writer, { source: 'essai', batch, now: NOW });
}

function slugs(writer: Writer) {
  const of = (table: string) => writer.client.prepare(`select slug from ${table} order by id`).pluck().all();
  return { categories: of('categories'), topics: of('topics') };
}

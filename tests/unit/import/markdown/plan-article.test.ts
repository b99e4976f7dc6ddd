import { describe, expect, it } from 'vitest';
import { Fields } from '#lib/import/markdown/fields.ts';
import { planArticle } from '#lib/import/markdown/plan-article.ts';

const NOW = new Date('2026-02-10T12:00:00Z');

function plan(fields: Record<string, unknown>, more: { path?: string; markdown?: string } = {}) {
  const { path = 'articles/2026-02-03-mon-titre.md', markdown = 'Texte.' } = more;
  return planArticle(
    { path, fields: new Fields(fields), markdown, modifiedAt: NOW },
    { timeZone: 'UTC', now: NOW, pictureRoot: '/0f' },
  );
}

describe('planArticle', () => {
  it('reads what is documented', () => {
    expect(
      plan({
        title: "L'été",
        date: '2026-02-03',
        updated: '2026-02-05',
        authors: ['Amina Berrada', { name: 'Driss', email: 'd@x.invalid' }],
        category: 'Monde',
        topics: ['Maroc', 'maroc', 'Qatar'],
        standfirst: 'Un chapô.',
        kicker: 'Météo',
        image: 'port.jpg',
        slug: 'ete',
        aliases: ['/ancien/'],
      }),
    ).toEqual({
      key: 'articles/2026-02-03-mon-titre.md',
      slug: 'ete',
      state: 'published',
      headline: 'L’été',
      kicker: 'Météo',
      standfirst: 'Un chapô.',
      leadPicture: { type: 'image', source: '/0f/articles/port.jpg', alt: '', width: 'column' },
      bodyFormat: 'markdown',
      publishedAt: new Date('2026-02-03'),
      updatedAt: new Date('2026-02-05'),
      isPinned: false,
      authors: [
        { key: 'amina-berrada', slug: 'amina-berrada', name: 'Amina Berrada' },
        { key: 'driss', slug: 'driss', name: 'Driss' },
      ],
      categories: [{ key: 'monde', slug: 'monde', name: 'Monde' }],
      topics: [
        { key: 'maroc', slug: 'maroc', name: 'Maroc' },
        { key: 'qatar', slug: 'qatar', name: 'Qatar' },
      ],
      oldAddresses: [
        '/ancien/',
        '/articles/2026-02-03-mon-titre',
        '/articles/2026-02-03-mon-titre.html',
        '/articles/ete',
        '/articles/ete.html',
      ],
      repairs: [],
    });
  });

  it.each([
    [{ draft: 'true' }, 'draft'],
    [{ published: 'false' }, 'draft'],
    [{ status: 'private' }, 'draft'],
    [{ status: 'published' }, 'published'],
    [{ date: '2026-02-11' }, 'scheduled'],
    [{ date: '2026-02-11', draft: 'yes' }, 'draft'],
  ])('%o is %s', (fields, state) => {
    expect(plan(fields).state).toBe(state);
  });

  it('makes slug and headline of what there is', () => {
    expect(plan({}).slug).toBe('mon-titre');
    expect(plan({ permalink: '/a/b/c/' }).slug).toBe('c');
    expect(plan({}, { path: 'guide/index.md' }).slug).toBe('guide');
    expect(plan({}, { path: 'rdp_2014-02-21.md' }).slug).toBe('rdp-2014-02-21');
    expect(plan({}, { markdown: '<!-- x -->\n\n# Un *titre* {#t}\n\nTexte' }).headline).toBe('Un titre');
    const named = plan({}, { path: 'Le port.md' });
    expect([named.headline, named.repairs]).toEqual([
      'Le port',
      ['headline made from the file name', "date taken from the file's last change"],
    ]);
  });

  it.each([
    ['Titre\n=====\n\nTexte', 'Titre'],
    ['Intro\n\n```sh\n# installer\n```\n\n# Le `port` #\n', 'Le port'],
    ['Une ligne\nune autre\n=====\n', 'mon titre'],
    ['    # installer\n', 'mon titre'],
  ])('takes the title of %j', (markdown, headline) => {
    expect(plan({}, { path: 'mon titre.md', markdown }).headline).toBe(headline);
  });

  it.each([
    ['content/articles/port.md', {}, ['/articles/port']],
    ['content/articles/port/index.md', { slug: 'le-port' }, ['/articles/port', '/articles/le-port']],
    ['docs/port.md', {}, ['/port']],
    ['_posts/2026-02-03-port.md', {}, ['/2026/02/03/port']],
    ['ville/_posts/2026-02-03-port.md', { categories: ['Élections'] }, ['/ville/elections/2026/02/03/port']],
  ])('keeps the addresses that a site generator made of %s', (path, fields, addresses) => {
    const { oldAddresses } = plan(fields, { path });
    expect(oldAddresses).toEqual(
      expect.arrayContaining(addresses.flatMap(address => [address, `${address}.html`])),
    );
  });

  it('lets no e-mail address become a name', () => {
    expect(plan({ author: 'Amina <amina@x.invalid>, sans-nom@x.invalid' }).authors).toEqual([
      { key: 'amina', slug: 'amina', name: 'Amina' },
    ]);
  });

  it('shows a picture once', () => {
    expect(
      plan({ image: { src: 'port.jpg', alt: 'Le port', caption: "A l'aube", credit: 'Nadia' } }).leadPicture,
    ).toMatchObject({
      source: '/0f/articles/port.jpg',
      alt: 'Le port',
      caption: [{ type: 'text', value: 'A l’aube' }],
      credit: 'Nadia',
    });
    expect(plan({ image: { src: 'port.jpg', focus: '30% 60%' } }).leadFocus).toEqual({ x: 0.3, y: 0.6 });
    for (const focus of ['gauche', '130% 10%', '30', '30% 60% 90%']) {
      expect(plan({ image: { src: 'port.jpg', focus } }).leadFocus).toBeUndefined();
    }
  });

  it.each([
    ['port.jpg', '![x](port.jpg)', false],
    ['/img/port.jpg', '![x](../static/img/port.jpg?v=2)', false],
    ['le%20port.jpg', '![x](<le port.jpg>)', false],
    ['été.jpg', '<img src="%C3%A9t%C3%A9.jpg">', false],
    ['1.jpg', '![x](11.jpg) et 1.jpeg', true],
    ['port.jpg', '![x](autre/port.jpg)', true],
  ])('shows the picture %s above %s: %s', (image, markdown, isShown) => {
    expect(plan({ image }, { markdown }).leadPicture !== undefined).toBe(isShown);
  });
});

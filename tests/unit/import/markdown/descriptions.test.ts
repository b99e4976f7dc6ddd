import { describe, expect, it } from 'vitest';
import { Descriptions } from '#lib/import/markdown/descriptions.ts';
import { Fields } from '#lib/import/markdown/fields.ts';
import { type DescribedKind, toFileType } from '#lib/import/markdown/markdown-file.ts';
import { planDescription } from '#lib/import/markdown/plan-description.ts';
import { toReferences } from '#lib/import/markdown/references.ts';
import { toNames } from '#lib/import/names.ts';

function plan(fields: Record<string, unknown>, kind: DescribedKind = 'category') {
  const path = 'rubriques/fichier.md';
  return planDescription({ path, fields: new Fields(fields), markdown: '', modifiedAt: new Date(0) }, kind);
}

function describeAll(...all: readonly (Record<string, unknown> & { readonly kind?: DescribedKind })[]) {
  const descriptions = new Descriptions();
  for (const { kind, ...fields } of all) {
    const description = plan(fields, kind);
    if (description) descriptions.add(description);
  }
  return descriptions;
}

function referencesOf(categories: readonly string[], descriptions: Descriptions) {
  let loops = 0;
  const naming = { authors: [], categories: toNames(categories), topics: [] };
  const references = toReferences([naming], descriptions, { onLoop: () => loops++ });
  const tree = references.categories.map(({ key, parentKey }) => [key, parentKey]);
  return { tree, loops, ...references };
}

describe('toFileType', () => {
  it.each([
    ['page', 'page'],
    ['Category', 'category'],
    ['author', 'author'],
    ['topic', 'topic'],
    ['post', 'article'],
    ['article', 'article'],
    [undefined, 'article'],
  ])('%s is %s', (type, expected) => {
    expect(toFileType(new Fields(type === undefined ? {} : { type }))).toBe(expected);
  });
});

describe('planDescription', () => {
  it('reads what is documented', () => {
    const fields = {
      title: "Économie d'ici",
      slug: 'economie',
      description: 'Les prix, le travail !',
      colour: 'Saffron',
      weight: '2',
      parent: 'Monde',
      aliases: ['/ancienne/'],
    };
    expect(plan(fields)).toEqual({
      kind: 'category',
      key: 'economie',
      slug: 'economie',
      name: 'Économie d’ici',
      nameKey: 'economie-d-ici',
      description: 'Les prix, le travail\u202f!',
      colour: 'saffron',
      position: 2,
      parent: { key: 'monde', slug: 'monde', name: 'Monde' },
      oldAddresses: ['/ancienne/'],
      repairs: [],
    });
  });

  it('says what it could not use', () => {
    expect(plan({ colour: 'beige', position: 'premier' })).toMatchObject({
      name: 'fichier',
      repairs: [
        'name made from the file name',
        'colour left out: it is none of the palette',
        'position left out: it is no whole number',
      ],
    });
    expect(plan({ title: 'a@x.invalid' }, 'author')).toBeUndefined();
  });
});

describe('Descriptions', () => {
  it('are meant by a slug, by a name, and by nobody of another kind', () => {
    const descriptions = describeAll(
      { title: 'Sciences et techniques', slug: 'sciences' },
      { title: 'Sciences', slug: 'labos' },
      { title: 'Maroc', kind: 'topic' },
    );
    const keysOf = (kind: DescribedKind, ...names: string[]) =>
      descriptions.resolve(kind, toNames(names)).map(({ key, name }) => [key, name]);
    expect(keysOf('category', 'Sciences', 'Sciences et techniques', 'Labos', 'Maroc')).toEqual([
      ['sciences', 'Sciences et techniques'],
      ['labos', 'Sciences'],
      ['maroc', 'Maroc'],
    ]);
    expect(keysOf('topic', 'MAROC')).toEqual([['maroc', 'Maroc']]);
  });

  it('are there once each', () => {
    const descriptions = describeAll({ title: 'Monde', description: 'Un' }, { title: 'Monde' });
    expect(descriptions.list('category')).toMatchObject([{ description: 'Un' }]);
  });
});

describe('toReferences', () => {
  it('puts parents before their children, those that are only named too', () => {
    const descriptions = describeAll(
      { title: 'Afrique', parent: 'monde' },
      { title: 'Maroc', parent: 'Afrique' },
      { title: 'Sport', parent: 'Loisirs' },
      { title: 'Monde' },
    );
    expect(referencesOf(['Maroc', 'Culture'], descriptions).tree).toEqual([
      ['monde', undefined],
      ['afrique', 'monde'],
      ['maroc', 'afrique'],
      ['culture', undefined],
      ['loisirs', undefined],
      ['sport', 'loisirs'],
    ]);
  });

  it('opens a loop of parents', () => {
    const descriptions = describeAll(
      { title: 'A', parent: 'B' },
      { title: 'B', parent: 'C' },
      { title: 'C', parent: 'A' },
      { title: 'D', parent: 'd' },
    );
    const { tree, loops } = referencesOf([], descriptions);
    expect(tree).toEqual([
      ['c', undefined],
      ['b', 'c'],
      ['a', 'b'],
      ['d', undefined],
    ]);
    expect(loops).toBe(2);
  });

  it('changes nothing about what no file describes', () => {
    expect(referencesOf(['Monde'], new Descriptions()).categories).toEqual([
      { key: 'monde', slug: 'monde', name: 'Monde', oldAddresses: [] },
    ]);
  });
});

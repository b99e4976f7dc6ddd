import { describe, expect, it } from 'vitest';
import { Fields } from '#lib/import/markdown/fields.ts';
import { planDossier, resolveDossier } from '#lib/import/markdown/plan-dossier.ts';

const ARTICLES = [
  { key: 'monde/port.md', slug: 'port' },
  { key: 'dossiers/quai.md', slug: 'le-quai' },
  { key: 'monde/mer/index.md', slug: 'mer' },
];

function read(fields: Record<string, unknown>) {
  return planDossier({
    path: 'dossiers/eau.md',
    fields: new Fields({ title: "L'eau", ...fields }),
    markdown: '',
    modifiedAt: new Date(0),
  });
}

describe('a dossier of a Markdown folder', () => {
  it('finds its articles by their slugs, and by their files as a link would', () => {
    const articles = ['../monde/port.md', 'quai', 'mer', '/monde/port', 'quai.md'];
    const { dossier, missing } = resolveDossier(read({ articles }), ARTICLES);
    expect(dossier.articleKeys).toEqual([
      'monde/port.md',
      'dossiers/quai.md',
      'monde/mer/index.md',
      'monde/port.md',
      'dossiers/quai.md',
    ]);
    expect(missing).toEqual([]);
  });

  it('names those that are none', () => {
    const { dossier, missing } = resolveDossier(
      read({ articles: ['absent', 'https://a.example/port', 'port'] }),
      ARTICLES,
    );
    expect(dossier.articleKeys).toEqual(['monde/port.md']);
    expect(missing).toEqual(['absent', 'https://a.example/port']);
  });

  it('has a title and a description in French typography', () => {
    expect(read({ description: "D'où vient-elle ?" })).toMatchObject({
      key: 'dossiers/eau.md',
      slug: 'eau',
      title: 'L’eau',
      description: 'D’où vient-elle\u202f?',
      repairs: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { createDatabase } from '../../support/database.ts';

const CATEGORY = `insert into categories (id, slug, name, colour, position, revision)
  values (1, 'sport', 'Sport', 'teal', 0, 1)`;

describe('the schema refuses', () => {
  it.each([
    [
      'a published article without its date',
      article({ state: 'published', publishedAt: null, visibleFrom: null }),
    ],
    [
      'a published article that nobody sees',
      article({ state: 'published', publishedAt: 5, visibleFrom: null }),
    ],
    ['a draft that readers see', article({ state: 'draft', publishedAt: 5, visibleFrom: 5 })],
    ['a withdrawn article that readers see', article({ state: 'withdrawn', publishedAt: 5, visibleFrom: 5 })],
    ['a date of visibility of its own', article({ state: 'scheduled', publishedAt: 5, visibleFrom: 6 })],
    ['an unknown state', article({ state: 'deleted', publishedAt: 5, visibleFrom: null })],
    ['a redirect to nothing', "insert into redirects (source) values ('/a')"],
    ['a redirect to two things', "insert into redirects (source, category_id, path) values ('/a', 1, '/b')"],
    ['an unknown colour', "update categories set colour = 'beige'"],
    ['a category below itself', 'update categories set parent_id = 1'],
    [
      'a second content revision',
      'insert into content_revision (id, value, moved_at, is_owed) values (2, 1, 1, 0)',
    ],
  ])('%s', async (_, statement) => {
    const { writer } = await createDatabase();
    writer.client.exec(CATEGORY);
    expect(() => writer.client.exec(statement)).toThrow(/CHECK constraint failed/);
  });

  it('a reference to nothing', async () => {
    const { writer } = await createDatabase();
    expect(() => writer.client.exec("insert into redirects (source, article_id) values ('/a', 9)")).toThrow(
      /FOREIGN KEY constraint failed/,
    );
  });
});

it('the schema takes what is right', async () => {
  const { writer } = await createDatabase();
  writer.client.exec(CATEGORY);
  writer.client.exec(article({ state: 'scheduled', publishedAt: 5, visibleFrom: 5 }));
  writer.client.exec("insert into redirects (source, article_id) values ('/a', 1)");
});

interface Row {
  readonly state: string;
  readonly publishedAt: number | null;
  readonly visibleFrom: number | null;
}

function article({ state, publishedAt, visibleFrom }: Row): string {
  return `insert into articles
    (slug, state, headline, body, body_source, body_format, word_count, category_id, published_at, visible_from, created_at, revision)
    values ('a', '${state}', 'A', '{}', '', 'html', 0, 1, ${publishedAt}, ${visibleFrom}, 1, 1)`;
}

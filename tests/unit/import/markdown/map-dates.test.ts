import { describe, expect, it } from 'vitest';
import { Fields } from '#lib/import/markdown/fields.ts';
import { toDates } from '#lib/import/markdown/map-dates.ts';

const NOW = new Date('2026-02-10T12:00:00Z');
const MODIFIED = new Date('2020-05-05T05:05:05Z');

describe('toDates', () => {
  it.each([
    ['rdp/2014/rdp_2014-02-21.md', '2014-02-21T00:00:00Z', 'date taken from the file name'],
    ['_posts/20140221-titre.md', '2014-02-21T00:00:00Z', 'date taken from the file name'],
    ['2014/02/21/titre.md', '2014-02-21T00:00:00Z', 'date taken from the folder'],
    ['articles/2014-03/titre.md', '2014-03-01T00:00:00Z', 'date taken from the folder'],
    ['articles/2014/retour-sur-2013.md', '2014-01-01T00:00:00Z', 'date taken from the folder'],
    ['articles/titre.md', MODIFIED.toISOString(), "date taken from the file's last change"],
  ])('finds a date for %s', (path, instant, repair) => {
    const context = { timeZone: 'UTC', now: NOW, path, modifiedAt: MODIFIED };
    expect(toDates(new Fields({}), context)).toEqual({ publishedAt: new Date(instant), repair });
  });

  it('tells a change only when there was one', () => {
    const context = { timeZone: 'UTC', now: NOW, path: 'a.md', modifiedAt: MODIFIED };
    const dates = (updated: string) => toDates(new Fields({ date: '2026-02-03', lastmod: updated }), context);
    expect(dates('2026-02-03')).toEqual({ publishedAt: new Date('2026-02-03') });
    expect(dates('2026-02-04').updatedAt).toEqual(new Date('2026-02-04'));
  });

  it('counts back from the import, and remembers the words', () => {
    const context = { timeZone: 'UTC', now: NOW, path: 'a.md', modifiedAt: MODIFIED };
    const dates = (values: Record<string, string>) => toDates(new Fields(values), context);
    expect(dates({ date: '-P2DT3H30M', updated: '-P1D' })).toEqual({
      publishedAt: new Date('2026-02-08T08:30:00Z'),
      updatedAt: new Date('2026-02-09T12:00:00Z'),
      relativeDates: { publishedAt: '-P2DT3H30M', updatedAt: '-P1D' },
    });
    expect(dates({ date: '-P1D', updated: '-P2D' })).toEqual({
      publishedAt: new Date('2026-02-09T12:00:00Z'),
      relativeDates: { publishedAt: '-P1D' },
    });
    expect(dates({ date: 'P1D' }).repair).toBe(`date taken from the file's last change ("P1D" is none)`);
  });
});

import { describe, expect, it } from 'vitest';
import { buildFrontView } from '#lib/content/front-view.ts';
import type { ImportedArticle } from '#lib/domain/imported.ts';
import { applyImport } from '#lib/newsroom/apply-import.ts';
import { createDatabase } from '../../support/database.ts';
import { holdPictures, pictureToSave } from '../../support/held-picture.ts';
import {
  importedArticle,
  importedBatch,
  importedTopic,
  minutesBefore,
  NOW,
} from '../../support/imported-batch.ts';
import { newest, paperOf, slugs } from '../../support/newspaper.ts';

describe('la une', () => {
  it('is whole without a single article', async () => {
    const front = await buildFrontView(await paperOf([]), { now: NOW });
    expect(front).toMatchObject({ lead: undefined, secondary: [], wire: [], bands: [] });
  });

  it('shows each article once, the newest first, then the categories', async () => {
    const front = await buildFrontView(await paperOf(newest(30)), { now: NOW });
    expect(front.lead?.slug).toBe('numero-0');
    expect(slugs(front.secondary)).toEqual(['numero-1', 'numero-2', 'numero-3']);
    expect(slugs(front.wire)).toEqual(Array.from({ length: 8 }, (_, index) => `numero-${index + 4}`));
    expect(front.bands.map(band => [band.category.slug, slugs(band.articles)])).toEqual([
      ['sport', ['numero-12', 'numero-13', 'numero-14', 'numero-15']],
    ]);
  });

  it('names the topics of the last days, and no older ones', async () => {
    const { reader, writer } = await createDatabase();
    const about = (key: string, topic: string, days: number) =>
      importedArticle(key, { topicKeys: [topic], publishedAt: minutesBefore(days * 24 * 60) });
    const batch = importedBatch(
      [about('a', 'eau', 1), about('b', 'pain', 2), about('c', 'pain', 13), about('d', 'mer', 15)],
      {
        topics: ['eau', 'pain', 'mer'].map(key => importedTopic(key)),
      },
    );
    await applyImport(writer, { source: 'essai', batch, now: NOW });
    expect(slugs((await buildFrontView(reader, { now: NOW })).topics)).toEqual(['pain', 'eau']);
  });

  it('opens with the pinned article', async () => {
    const old = importedArticle('epingle', { isPinned: true, publishedAt: minutesBefore(5000) });
    const front = await buildFrontView(await paperOf([...newest(3), old]), { now: NOW });
    expect(front.lead?.slug).toBe('epingle');
    expect(slugs(front.secondary)).toEqual(['numero-0', 'numero-1', 'numero-2']);
  });

  it('opens with a new article whose picture is held, rather than with the newest', async () => {
    const { reader, writer } = await createDatabase();
    const [first, second, third] = newest(3);
    const articles = [first, illustrated(second, '/absente.jpg'), illustrated(third, '/port.jpg')];
    await applyImport(writer, {
      source: 'essai',
      batch: importedBatch(articles.filter(article => article !== undefined)),
      now: NOW,
    });
    expect((await buildFrontView(reader, { now: NOW })).lead?.slug).toBe('numero-0');
    await holdPictures(writer, [pictureToSave('/port.jpg', { hash: 'ab' })]);
    const { lead, secondary } = await buildFrontView(reader, { now: NOW });
    expect(lead).toMatchObject({
      slug: 'numero-2',
      picture: { stored: { hash: 'ab' }, image: { alt: 'Une vue' } },
    });
    expect(slugs(secondary)).toEqual(['numero-0', 'numero-1']);
  });
});

function illustrated(article: ImportedArticle | undefined, source: string): ImportedArticle | undefined {
  return article && { ...article, leadPicture: { type: 'image', source, alt: 'Une vue', width: 'column' } };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReaderMemory } from '#lib/delivery/reader-memory.ts';

const MINUTE_MS = 60_000;
const NOW_MS = 1_770_000_000_000;

describe('the memory of readers', () => {
  it('lasts as long as it should, for one reader and one article', () => {
    const memory = createReaderMemory({ places: 64, lastsMs: MINUTE_MS });
    memory.note(7, 1, NOW_MS);
    expect(memory.has(7, 1, NOW_MS + MINUTE_MS - 1)).toBe(true);
    expect(memory.has(7, 1, NOW_MS + MINUTE_MS)).toBe(false);
    expect(memory.has(8, 1, NOW_MS)).toBe(false);
    expect(memory.has(7, 2, NOW_MS)).toBe(false);
    memory.drop(7, 1);
    expect(memory.has(7, 1, NOW_MS)).toBe(false);
  });

  it('never takes one for another, however full it is', () => {
    const visit = fc.record({
      reader: fc.nat({ max: 2 ** 48 - 1 }),
      articleId: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 300 }), visit, (visits, stranger) => {
        const memory = createReaderMemory({ places: 16, lastsMs: MINUTE_MS });
        for (const { reader, articleId } of visits) memory.note(reader, articleId, NOW_MS);
        const isStranger = !visits.some(
          ({ reader, articleId }) => reader === stranger.reader && articleId === stranger.articleId,
        );
        expect(isStranger && memory.has(stranger.reader, stranger.articleId, NOW_MS)).toBe(false);
      }),
    );
  });

  it('forgets the oldest first, and remembers who came last', () => {
    const memory = createReaderMemory({ places: 1024, lastsMs: MINUTE_MS });
    for (let reader = 0; reader < 5000; reader++) {
      memory.note(reader, 1, NOW_MS + reader);
      expect(memory.has(reader, 1, NOW_MS + reader)).toBe(true);
    }
    const remembered = Array.from({ length: 5000 }, (_, reader) => memory.has(reader, 1, NOW_MS + 5000));
    // Spread well, so that hardly a place stays empty and those of the last hundred are nearly all there.
    expect(remembered.filter(Boolean).length).toBeGreaterThan(950);
    expect(remembered.slice(-100).filter(Boolean).length).toBeGreaterThan(95);
  });
});

import { describe, expect, it } from 'vitest';
import { createViewLedger } from '#lib/delivery/view-ledger.ts';
import { type Sighting, type SightingKind, SLOT_MS } from '#lib/domain/view.ts';

const MINUTE_MS = 60_000;
/** The beginning of a quarter of an hour. */
const START_MS = 2_000_000 * SLOT_MS;

describe('the ledger of views', () => {
  it.each<[string, readonly Sighting[], number]>([
    ['one reading', [at(0)], 1],
    ['a reload', [at(0), at(1), at(29)], 1],
    ['a return after half an hour', [at(0), at(29), at(30)], 2],
    ['two readers', [at(0), at(0, { reader: 2 })], 2],
    ['what a browser fetched ahead and did not show', [at(0, { kind: 'ahead' })], 0],
    ['what it fetched ahead and showed', [at(0, { kind: 'ahead' }), at(1, { kind: 'shown' })], 1],
    [
      'that it showed twice',
      [at(0, { kind: 'ahead' }), at(1, { kind: 'shown' }), at(2, { kind: 'shown' })],
      1,
    ],
    ['what it showed and had from its own cache', [at(0, { kind: 'shown' })], 0],
    ['what it showed long after', [at(0, { kind: 'ahead' }), at(11, { kind: 'shown' })], 0],
    [
      'what was fetched ahead after it was read',
      [at(0), at(1, { kind: 'ahead' }), at(2, { kind: 'shown' })],
      1,
    ],
    ['what two workers told in the wrong order', [at(1, { kind: 'shown' }), at(0, { kind: 'ahead' })], 1],
  ])('counts %s', (_, sightings, views) => {
    const ledger = createViewLedger();
    ledger.add(sightings);
    ledger.settle(START_MS + 60 * MINUTE_MS);
    expect(ledger.list().reduce((sum, count) => sum + count.views, 0)).toBe(views);
    expect(ledger.tallies.counted).toBe(views);
  });

  it('adds up by article and quarter of an hour', () => {
    const ledger = createViewLedger();
    ledger.add([at(0), at(14, { reader: 2 }), at(15, { reader: 3 }), at(15, { articleId: 8 })]);
    ledger.settle(START_MS + 60 * MINUTE_MS);
    expect(ledger.list()).toEqual([
      { slot: new Date(START_MS), articleId: 7, views: 2 },
      { slot: new Date(START_MS + SLOT_MS), articleId: 7, views: 1 },
      { slot: new Date(START_MS + SLOT_MS), articleId: 8, views: 1 },
    ]);
  });

  it('leaves what may still be preceded by what another worker has to tell', () => {
    const ledger = createViewLedger();
    ledger.add([at(0), at(1, { reader: 2 })]);
    ledger.settle(START_MS + MINUTE_MS);
    expect(ledger.list()).toMatchObject([{ views: 1 }]);
    ledger.settle(START_MS + 2 * MINUTE_MS);
    expect(ledger.list()).toMatchObject([{ views: 2 }]);
  });

  it('keeps what was counted while the rest was being written', () => {
    const ledger = createViewLedger();
    ledger.add([at(0), at(1, { reader: 2 })]);
    ledger.settle(START_MS + MINUTE_MS);
    const written = ledger.list();
    ledger.settle(START_MS + 2 * MINUTE_MS);
    ledger.clear(written);
    expect(ledger.list()).toMatchObject([{ articleId: 7, views: 1 }]);
    ledger.clear(ledger.list());
    expect(ledger.list()).toEqual([]);
  });

  it('takes no more than it has room for, and knows how much it lost', () => {
    const ledger = createViewLedger();
    const flood = Array.from({ length: 60_000 }, (_, index) => at(0, { reader: index, articleId: index }));
    ledger.add(flood);
    expect(ledger.tallies.lost).toBe(10_000);
    ledger.settle(START_MS + MINUTE_MS);
    expect(ledger.list()).toHaveLength(20_000);
    expect(ledger.tallies).toMatchObject({ counted: 20_000, lost: 40_000 });
  });
});

interface Seen {
  readonly kind?: SightingKind;
  readonly reader?: number;
  readonly articleId?: number;
}

function at(minute: number, { kind = 'seen', reader = 1, articleId = 7 }: Seen = {}): Sighting {
  return { kind, reader, articleId, atMs: START_MS + minute * MINUTE_MS };
}

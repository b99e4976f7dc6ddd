import { describe, expect, it } from 'vitest';
import type { ItemContext } from '#lib/import/wordpress/item-context.ts';
import { ItemKeys } from '#lib/import/wordpress/item-keys.ts';
import type { ItemToMap } from '#lib/import/wordpress/map-item.ts';
import { mapHere, mapInThreads } from '#lib/import/wordpress/map-items.ts';
import { parseExport } from '#lib/import/wordpress/parse-export.ts';
import { planExport } from '#lib/import/wordpress/plan-export.ts';
import { exportOf, itemOf } from '../../support/wordpress-export.ts';

const EXPORT = exportOf({
  items: Array.from({ length: 130 }, (_, index) =>
    itemOf({
      title: `Titre ${index}`,
      content: `<p>Texte ${index}.</p>`,
      wp: { post_id: String(index + 1), ...(index === 99 && { post_date_gmt: '' }) },
    }),
  ),
});

describe('mapInThreads', () => {
  it('maps as one thread does, in order', async () => {
    const context = await contextOf(EXPORT);
    const inThreads = await Array.fromAsync(mapInThreads(items(), context));
    expect(inThreads).toEqual(await Array.fromAsync(mapHere(items(), context)));
    expect(inThreads).toHaveLength(130);
  });

  it('fails with what fails in a thread', async () => {
    const context = await contextOf(EXPORT);
    // Planted: a zone that does not exist, asked for by the item without its date in UTC.
    const broken = { ...context, dates: { ...context.dates, timeZone: 'Nulle/Part' } };
    await expect(Array.fromAsync(mapInThreads(items(), broken))).rejects.toThrow(RangeError);
  });
});

async function contextOf(text: string): Promise<ItemContext> {
  const plan = await planExport([{ name: 'essai.xml', records: parseExport([text], 'essai.xml') }]);
  return { ...plan.forItems, dates: { timeZone: 'Africa/Casablanca', exportedAt: new Date(0) } };
}

async function* items(): AsyncGenerator<ItemToMap> {
  const keys = new ItemKeys();
  for await (const record of parseExport([EXPORT], 'essai.xml')) {
    const key = record.kind === 'item' ? keys.claim(record.item) : undefined;
    if (record.kind === 'item' && key !== undefined) yield { becomes: 'article', key, item: record.item };
  }
}

import { expect, it } from 'vitest';
import { ItemKeys } from '#lib/import/wordpress/item-keys.ts';

/** Keys, in turn, of items with these numbers and addresses. */
function claimAll(items: readonly (readonly [id: string, link: string])[]) {
  const keys = new ItemKeys();
  const claimed = items.map(([id, link]) =>
    keys.claim({
      fields: new Map([
        ['wp:post_id', id],
        ['link', link],
      ]),
      meta: new Map(),
      terms: [],
      formerSlugs: [],
      commentCount: 0,
    }),
  );
  return { keys, claimed };
}

it('knows an item by its number, and another of the same number by its address too', () => {
  const { claimed } = claimAll([
    ['12', 'https://journal.test/a'],
    ['12', 'https://journal.test/b'],
    ['13', 'https://journal.test/a'],
  ]);
  // Of `printf https://journal.test/b | sha256sum`: imports of years ago are known by it.
  expect(claimed).toEqual(['12', '12 732392028f21572c', '13']);
});

it('takes an item once, be it the first of its number or a further one', () => {
  const { keys, claimed } = claimAll([
    ['12', 'https://journal.test/a'],
    ['12', 'https://journal.test/a'],
    ['12', 'https://journal.test/b'],
    ['12', 'https://journal.test/b'],
    ['12', 'https://journal.test/a'],
  ]);
  expect(claimed.map(key => key !== undefined)).toEqual([true, false, true, false, false]);
  expect([keys.has('12'), keys.has('13')]).toEqual([true, false]);
});

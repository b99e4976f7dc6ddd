import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeSlice } from '#lib/import/files/take-slice.ts';

describe('takeSlice', () => {
  it('has two files in memory when one at once is on its way', async () => {
    let held = 0;
    let most = 0;
    const uses = Array.from({ length: 20 }, (_, index) => String(index));
    await takeSlice(uses, {
      keeping: {
        sourceOf: use => use,
        isHeld: async () => false,
        isSame: () => false,
        take: async () => {
          await setTimeout(2);
          held--;
          return { ok: true as const };
        },
      },
      known: new Map<string, string>(),
      read: async () => {
        most = Math.max(most, ++held);
        return { bytes: Buffer.from('mot') };
      },
      readsMax: 1,
    });
    expect(most).toBe(2);
  });
});

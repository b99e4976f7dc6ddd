import { describe, expect, it } from 'vitest';
import { createDarkroom } from '#lib/darkroom/darkroom.ts';
import type { WantedPicture } from '#lib/domain/picture.ts';

function wanted(n: number): WantedPicture {
  return {
    kind: 'picture',
    picture: { hash: String(n), widthPx: 4, heightPx: 3, colour: '#ffffff', lightBytes: 900 },
    variant: { crop: 'full', widthPx: 320, format: 'jpg' },
  };
}

describe('a darkroom', () => {
  it('makes a variant once, however many ask for it', async () => {
    let made = 0;
    const { provide } = createDarkroom({
      develop: async () => void made++,
      onFailure: () => undefined,
    });
    expect(await Promise.all([provide(wanted(1)), provide(wanted(1))])).toEqual(['ready', 'ready']);
    expect(made).toBe(1);
  });

  it('makes one at a time', async () => {
    let atWork = 0;
    let atWorkMax = 0;
    const { provide } = createDarkroom({
      async develop() {
        atWorkMax = Math.max(atWorkMax, ++atWork);
        await Promise.resolve();
        atWork--;
      },
      onFailure: () => undefined,
    });
    await Promise.all(Array.from({ length: 9 }, (_, n) => provide(wanted(n))));
    expect(atWorkMax).toBe(1);
  });

  it('goes on after a failure, and can be asked again', async () => {
    const failures: unknown[] = [];
    let isBroken = true;
    const { provide } = createDarkroom({
      async develop() {
        if (isBroken) throw new Error('planted');
      },
      onFailure: error => failures.push(error),
    });
    expect(await provide(wanted(1))).toBe('failed');
    expect(failures).toHaveLength(1);
    isBroken = false;
    expect(await provide(wanted(1))).toBe('ready');
  });

  it('takes no more than it can do in a minute', async () => {
    const gate = Promise.withResolvers<void>();
    const { provide } = createDarkroom({ develop: () => gate.promise, onFailure: () => undefined });
    const orders = Array.from({ length: 101 }, (_, n) => provide(wanted(n)));
    expect(await orders[100]).toBe('busy');
    gate.resolve();
    expect(new Set(await Promise.all(orders.slice(0, 100)))).toEqual(new Set(['ready']));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLineData, toPathData } from '#lib/media/zellige/path-data.ts';
import type { Point } from '#lib/media/zellige/polygons.ts';

describe('path data', () => {
  it.each([
    [
      [
        [
          [0, 0],
          [4, 0],
          [4, 3],
        ],
      ],
      'm0 0h4v3z',
    ],
    [
      [
        [
          [1, -2],
          [3.5, 0.5],
          [0, 0],
        ],
      ],
      'm1-2 2.5 2.5-3.5-.5z',
    ],
    [
      [
        [
          [1, 1],
          [2, 3],
          [5, 3],
          [6, 4],
        ],
      ],
      'm1 1 1 2h3l1 1z',
    ],
    [
      [
        [
          [1, 1],
          [2, 2],
        ],
        [
          [3, 1],
          [4, 2],
        ],
      ],
      'm1 1 1 1zm2 0 1 1z',
    ],
  ] as const)('of %j is %s', (polygons, data) => {
    expect(toPathData(polygons)).toBe(data);
  });

  it('draws what it was made from, to a tenth', () => {
    const coordinate = fc.integer({ min: -400, max: 400 }).map(tenths => tenths / 10);
    const polygon = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 4 }), polygons => {
        expect(parsePathData(toPathData(polygons))).toEqual(polygons.map(corners => corners.map(toTenths)));
      }),
    );
  });

  it('of lines leaves them open, and goes on from where they end', () => {
    const lines = [
      [
        [1, 1],
        [2, 2],
      ],
      [
        [3, 1],
        [3, 2],
      ],
    ] as const;
    expect(toLineData(lines)).toBe('m1 1 1 1m1-1v1');
  });
});

/** Reads m, l, h, v and z with the coordinates relative, as SVG does. */
function parsePathData(data: string): readonly (readonly Point[])[] {
  const polygons: Point[][] = [];
  let [x, y] = [0, 0];
  for (const subpath of data.split('z').filter(Boolean)) {
    const corners: Point[] = [];
    for (const [, letter, numbers = ''] of subpath.matchAll(/([mlhv])([^mlhv]*)/g)) {
      const steps = (numbers.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
      const stride = letter === 'h' || letter === 'v' ? 1 : 2;
      for (let i = 0; i < steps.length; i += stride) {
        const step = steps[i] ?? 0;
        x += letter === 'v' ? 0 : step;
        y += letter === 'v' ? step : stride === 2 ? (steps[i + 1] ?? 0) : 0;
        corners.push(toTenths([x, y]));
      }
    }
    [x, y] = corners[0] ?? [0, 0];
    polygons.push(corners);
  }
  return polygons;
}

function toTenths([x, y]: Point): Point {
  return [Math.round(x * 10) / 10 + 0, Math.round(y * 10) / 10 + 0];
}

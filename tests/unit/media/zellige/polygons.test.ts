import { describe, expect, it } from 'vitest';
import { toPathData } from '#lib/media/zellige/path-data.ts';
import { type Form, fan, move, rectangle, regular, ring, star, turn } from '#lib/media/zellige/polygons.ts';
import { starInContact } from '#lib/media/zellige/star-in-contact.ts';

describe('polygons', () => {
  it('a ring is closed by turns of a part of it', () => {
    expect(toPathData(ring(4, [2, -1], [2, 1]))).toBe('m2-1v2l-1 1h-2l-1-1v-2l1-1h2z');
  });

  it('a fan is so many of the same', () => {
    expect(toPathData(fan(4, [1, 0], [3, 0], [2, 1]))).toBe(
      'm1 0h2l-1 1zm-1 1v2l-1-1zm-1-1h-2l1-1zm1-1v-2l1 1z',
    );
    expect(toPathData(fan(2, [1, 0], [3, 0], [2, 1]))).toBe('m1 0h2l-1 1zm-2 0h-2l1-1z');
  });

  it('eight turns by 45° lead back', () => {
    const start = [[[17, 5]]] as const;
    const [[[x, y] = [0, 0]] = []] = Array.from({ length: 8 }).reduce<Form>(at => turn(at, 45), start);
    expect([x, y]).toEqual([expect.closeTo(17), expect.closeTo(5)]);
  });

  it('are moved', () => {
    expect(move([[[1, 2]]], [3, -1])).toEqual([[[4, 1]]]);
  });

  it('stars have their points on a circle, and a rectangle its corners where they belong', () => {
    const [corners = []] = star(5, 10, 4);
    expect(corners.map(([x, y]) => Math.round(Math.hypot(x, y)))).toEqual([
      10, 4, 10, 4, 10, 4, 10, 4, 10, 4,
    ]);
    expect(toPathData(rectangle(4, 2))).toBe('m2-1v2h-4v-2z');
    expect(regular(6, 3)[0]).toHaveLength(6);
  });
});

describe('a star in contact', () => {
  it.each([
    [8, 67.5],
    [6, 60],
    [12, 72],
    [4, 56],
  ])('of %i points leaves the middles of the sides at %f°', (sides, angle) => {
    const [[[tipX, tipY] = [0, 0], [notchX, notchY] = [0, 0]] = []] = starInContact(sides, 10, angle);
    expect([tipX, tipY]).toEqual([10, 0]);
    // The side stands upright through the tip.
    const fromSide = (Math.atan2(tipX - notchX, notchY - tipY) * 180) / Math.PI;
    expect(fromSide).toBeCloseTo(angle);
    expect(Math.atan2(notchY, notchX)).toBeCloseTo(Math.PI / sides);
  });
});

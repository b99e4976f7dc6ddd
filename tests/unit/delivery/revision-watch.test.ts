import { describe, expect, it } from 'vitest';
import { noteMove } from '#lib/delivery/revision-watch.ts';

const at = (revision: number, seconds: number) => ({ revision, noticedMs: seconds * 1000 });

describe('noteMove', () => {
  it('notes a revision once', () => {
    const moves = noteMove([], at(4, 0));
    expect(noteMove(moves, at(4, 1))).toBe(moves);
    expect(noteMove(moves, at(5, 1))).toEqual([at(4, 0), at(5, 1)]);
  });

  it('begins with the revision of a minute ago', () => {
    const moves = [at(4, 0), at(5, 10), at(6, 20)];
    expect(noteMove(moves, at(7, 69))[0]).toEqual(at(4, 0));
    expect(noteMove(moves, at(7, 70))[0]).toEqual(at(5, 10));
    expect(noteMove(moves, at(6, 90))).toEqual([at(6, 20)]);
  });

  it('notes a revision that went back', () => {
    expect(noteMove([at(9, 0)], at(2, 1)).at(-1)).toEqual(at(2, 1));
  });
});

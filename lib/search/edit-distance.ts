/**
 * How many letters must be typed otherwise to make one word of another: one left out, one too many, one for another, two in the wrong order (“optimal string
 * alignment”). Beyond `max` it is `max + 1`. Letters further apart than `max` cannot belong to each other, and are not held against each other.
 */
export function measureEdits(one: string, other: string, max: number): number {
  const beyond = max + 1;
  if (Math.abs(one.length - other.length) > max || countUnshared(one, other) > 2 * max) return beyond;
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row: number[] = new Array(other.length + 1).fill(beyond);
    row[0] = i;
    let least = i;
    for (let j = Math.max(1, i - max); j <= Math.min(other.length, i + max); j++) {
      const isSame = one[i - 1] === other[j - 1];
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) edits = Math.min(edits, at(beforeLast, j - 2) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > max) return beyond;
    [beforeLast, last] = [last, row];
  }
  return Math.min(at(last, other.length), beyond);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** Of the letters of either word, those that the other has nowhere; one typed otherwise makes two at most. Some letters pass for one: there are never too many. */
function countUnshared(one: string, other: string): number {
  let unshared = toLetterSet(one) ^ toLetterSet(other);
  let count = 0;
  for (; unshared !== 0; unshared &= unshared - 1) count++;
  return count;
}

/** A bit for each letter, of 32. */
function toLetterSet(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) % 32);
  return letters;
}

/** A part of a file, its last byte included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a file that a `Range` asks for (RFC 9110, section 14). `undefined` is the whole of it: what is no range of bytes, or several at once, may be answered so, and a player asks for
 * one. `unsatisfiable` begins past the end.
 */
export function findByteRange(
  range: string | undefined,
  bytes: number,
): ByteRange | 'unsatisfiable' | undefined {
  const { first = '', last = '' } = RANGE.exec(range ?? '')?.groups ?? {};
  if (first === '' && last === '') return undefined;
  // « The last 500 bytes », of a shorter file all.
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start > end ? 'unsatisfiable' : { start, end };
}

/** A number with more digits than any file has is as good as an endless one. */
const RANGE = /^bytes=[ \t]*(?<first>\d*)-(?<last>\d*)[ \t]*$/i;

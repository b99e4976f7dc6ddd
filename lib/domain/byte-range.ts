/** A part of a file, its last byte included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A request for a file, and the file as it is. */
interface RangeRequest {
  readonly method: string | undefined;
  readonly range: string | undefined;
  /** Several are of no file. */
  readonly ifRange: string | readonly string[] | undefined;
  readonly etag: string;
  readonly bytes: number;
}

/** The part of a file that is to be sent: a range is of a GET alone (RFC 9110, section 14.2), and of the file that its sender has begun with (section 13.1.5). */
export function findAskedRange({
  method,
  range,
  ifRange,
  etag,
  bytes,
}: RangeRequest): ByteRange | 'unsatisfiable' | undefined {
  if (method !== 'GET' || (ifRange !== undefined && ifRange !== etag)) return undefined;
  return findByteRange(range, bytes);
}

/**
 * The part of a file that a `Range` asks for (RFC 9110, section 14). `undefined` is the whole of it: what is no range of bytes, or several at once, may be answered so, and a player asks for
 * one. `unsatisfiable` begins past the end.
 */
function findByteRange(range: string | undefined, bytes: number): ByteRange | 'unsatisfiable' | undefined {
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

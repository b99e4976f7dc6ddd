/**
 * What a request says of an article. seen: a reader was sent it · ahead: a browser fetched it before its reader asked, and may never show it · shown: a browser shows it, wherever it
 * had it from.
 */
export type SightingKind = 'seen' | 'ahead' | 'shown';

/** One request of a reader that concerns an article. The reader is a number that means nothing outside of a process's memory. */
export interface Sighting {
  readonly kind: SightingKind;
  readonly articleId: number;
  readonly reader: number;
  readonly atMs: number;
}

/** Views are added up by quarter of an hour: so much less to keep than each one's instant, and a score that is at most 3 % off. */
export const SLOT_MS = 15 * 60_000;

/** So many views of an article in the quarter of an hour that begins there. */
export interface ViewCount {
  readonly slot: Date;
  readonly articleId: number;
  readonly views: number;
}

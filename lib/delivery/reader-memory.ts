/** Remembers for a while which reader did something to which article, in a room of fixed size outside of the heap. */
export interface ReaderMemory {
  readonly has: (reader: number, articleId: number, atMs: number) => boolean;
  /** From `atMs` on for as long as the memory lasts. */
  readonly note: (reader: number, articleId: number, atMs: number) => void;
  readonly drop: (reader: number, articleId: number) => void;
}

/** Places that one reader and article can take: when all are taken, who was noted first is forgotten. */
const WAYS = 4;

/** `places` is a power of two; each takes 20 bytes. */
export function createReaderMemory({
  places,
  lastsMs,
}: {
  readonly places: number;
  readonly lastsMs: number;
}): ReaderMemory {
  const readers = new Float64Array(places);
  const articleIds = new Uint32Array(places);
  const notedMs = new Float64Array(places);

  function firstPlace(reader: number, articleId: number): number {
    const mixed =
      Math.imul(reader ^ (reader / 0x1_0000_0000), 0x9e37_79b1) ^ Math.imul(articleId, 0x85eb_ca6b);
    return (Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35) >>> 0) & (places - WAYS);
  }

  /** Below zero when it is not remembered. */
  function find(reader: number, articleId: number): number {
    const first = firstPlace(reader, articleId);
    for (let place = first; place < first + WAYS; place++) {
      if (readers[place] === reader && articleIds[place] === articleId) return place;
    }
    return -1;
  }

  function findOldest(first: number): number {
    let oldest = first;
    for (let place = first + 1; place < first + WAYS; place++) {
      if ((notedMs[place] ?? 0) < (notedMs[oldest] ?? 0)) oldest = place;
    }
    return oldest;
  }

  return {
    has(reader, articleId, atMs) {
      const place = find(reader, articleId);
      return place >= 0 && atMs - (notedMs[place] ?? 0) < lastsMs;
    },
    note(reader, articleId, atMs) {
      const known = find(reader, articleId);
      const place = known >= 0 ? known : findOldest(firstPlace(reader, articleId));
      readers[place] = reader;
      articleIds[place] = articleId;
      notedMs[place] = atMs;
    },
    drop(reader, articleId) {
      const place = find(reader, articleId);
      if (place >= 0) notedMs[place] = 0;
    },
  };
}

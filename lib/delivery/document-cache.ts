import { LRUCache } from 'lru-cache';
import type { Document } from './document.ts';

export interface KeptDocument {
  readonly document: Document;
  /** The content's revision that was known when its making began: what it shows is at least as new. */
  readonly madeAt: number;
  /** The content's revision at which it was last found good enough to be sent. */
  checkedAt: number;
  /** When the list beside its subject was made, as it was known before the making. */
  readonly sideListMs?: number | undefined;
  /** When it changes by itself, in milliseconds of the clock; infinite when it does not. */
  keepUntilMs: number;
  /** Until when it is sent without asking anyone: no later than that. */
  lookAgainMs: number;
}

/** The documents kept, by address, within a limit of bytes: the one not asked for longest leaves first. */
export interface DocumentCache {
  readonly find: (address: string) => KeptDocument | undefined;
  readonly keep: (address: string, kept: KeptDocument) => void;
  readonly drop: (address: string) => void;
  readonly size: () => { readonly documents: number; readonly bytes: number };
}

/** Whether a document answers a question of a reader's own: its address has a query. There is no end of them. */
export function answersQuestion(address: string): boolean {
  return address.includes('?');
}

/**
 * One cache of two: documents that answer a question of a reader's own are kept apart, so that whoever asks at random pushes out no page.
 */
export function createSplitCache(pages: DocumentCache, answers: DocumentCache): DocumentCache {
  const cacheOf = (address: string) => (answersQuestion(address) ? answers : pages);
  return {
    find: address => cacheOf(address).find(address),
    keep: (address, kept) => cacheOf(address).keep(address, kept),
    drop: address => cacheOf(address).drop(address),
    size() {
      const [one, other] = [pages.size(), answers.size()];
      return { documents: one.documents + other.documents, bytes: one.bytes + other.bytes };
    },
  };
}

export function createDocumentCache({ bytesMax }: { readonly bytesMax: number }): DocumentCache {
  const cache = new LRUCache<string, KeptDocument>({
    maxSize: bytesMax,
    sizeCalculation: ({ document }, address) => document.bytes + address.length,
  });
  return {
    find: address => cache.get(address),
    keep: (address, kept) => void cache.set(address, kept),
    drop: address => void cache.delete(address),
    size: () => ({ documents: cache.size, bytes: cache.calculatedSize }),
  };
}

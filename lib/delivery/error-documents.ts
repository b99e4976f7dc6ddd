import type { ErrorStatus } from '#lib/domain/error-status.ts';
import { type Edition, errorPath } from '#lib/urls.ts';
import type { Document } from './document.ts';
import type { DocumentStore } from './document-store.ts';

export interface ErrorDocuments {
  /** The whole page for a status in an edition; `undefined` only when none could be made since the start. */
  readonly find: (status: ErrorStatus, edition: Edition) => Promise<Document | undefined>;
}

/**
 * The pages behind error statuses. They are pages of the portal, kept and renewed like any other, in a store of their own that no crawl can
 * empty: when the renderer fails, they are at hand.
 */
export function createErrorDocuments(store: DocumentStore): ErrorDocuments {
  return {
    async find(status, edition) {
      const key = errorPath(status, edition);
      const current = store.findCurrent(key);
      if (current) return current;
      return store.provide({ key, status, revision: 0 }).then(
        ({ document }) => document,
        () => undefined,
      );
    },
  };
}

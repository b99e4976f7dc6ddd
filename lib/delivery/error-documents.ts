import { splitAddress } from '#lib/domain/address.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import { type Edition, errorPath, splitEdition } from '#lib/urls.ts';
import type { Answer } from './answer.ts';
import type { Document } from './document.ts';
import type { DocumentStore } from './document-store.ts';
import { UnavailableError } from './unavailable-error.ts';

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

/** A reader of the mobile edition is told of what went wrong at an address in it. */
export async function toErrorAnswer(
  errors: ErrorDocuments,
  status: ErrorStatus,
  address: string,
): Promise<Answer> {
  const document = await errors.find(status, splitEdition(splitAddress(address).path).edition);
  return document ? { kind: 'document', document, isHit: true } : { kind: 'refusal', status };
}

/** What a reader gets in the place of a page that could not be made. */
export function toFailureAnswer(errors: ErrorDocuments, error: unknown, address: string): Promise<Answer> {
  return toErrorAnswer(errors, error instanceof UnavailableError ? 503 : 500, address);
}

import type { MediaFile } from '#lib/darkroom/media-file.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import type { ReaderChoice } from '#lib/domain/reader-choice.ts';
import type { Document } from './document.ts';

/** What was decided of a request. */
export type Answer =
  | { readonly kind: 'document'; readonly document: Document; readonly isHit: boolean }
  | { readonly kind: 'file'; readonly file: MediaFile; readonly cacheControl: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 308 }
  /** The reader's browser is to remember a choice, or to forget the one it has. */
  | { readonly kind: 'saved'; readonly choice: ReaderChoice | undefined }
  | { readonly kind: 'refusal'; readonly status: RefusalStatus; readonly allow?: string };

/** A refusal says no more than its status: no reader follows a link to one. The others stand in for a page that cannot be made. */
export type RefusalStatus = 400 | 405 | 414 | 421 | ErrorStatus;

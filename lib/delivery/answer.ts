import type { PictureFile } from '#lib/darkroom/picture-file.ts';
import type { ErrorStatus } from '#lib/domain/error-status.ts';
import type { Document } from './document.ts';

/** What was decided of a request. */
export type Answer =
  | { readonly kind: 'document'; readonly document: Document; readonly isHit: boolean }
  | { readonly kind: 'picture'; readonly file: PictureFile; readonly cacheControl: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: 301 | 308 }
  | { readonly kind: 'refusal'; readonly status: RefusalStatus };

/** A refusal says no more than its status: no reader follows a link to one. The others stand in for a page that cannot be made. */
export type RefusalStatus = 400 | 405 | 414 | 421 | ErrorStatus;

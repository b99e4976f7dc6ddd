import { BYTES_MAX } from '#lib/darkroom/limits.ts';
import type { FetchLimits } from '../web/fetch-address.ts';

/** What a picture may cost that is asked for: a minute for the largest over a slow line. */
export const PICTURE_LIMITS: Omit<FetchLimits, 'allowsPrivate'> = {
  bytesMax: BYTES_MAX,
  timeoutMs: 60_000,
  accept: 'image/*',
};

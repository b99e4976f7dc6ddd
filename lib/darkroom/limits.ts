/** A photograph straight from a good camera is half of it. */
export const BYTES_MAX = 30 * 1024 * 1024;

/** Decoded, 240 MB: what one picture may make of our memory. */
export const PIXELS_MAX = 60_000_000;

/** WebP and JPEG have no more than 16,383 and 65,535 a side, and no page has use for it. */
export const SIDE_PX_MAX = 16_000;

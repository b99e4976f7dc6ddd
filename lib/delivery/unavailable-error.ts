/** Something cannot be had now, and may be in a moment: nobody's mistake. */
export class UnavailableError extends Error {}

/** A text in pieces, of which some are what a reader looked for. */
export type MarkedText = readonly { readonly text: string; readonly isMarked: boolean }[];

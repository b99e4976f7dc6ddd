/** What became of the pictures that an import's articles show. */
export interface PictureReport {
  /** How many there are. */
  readonly found: number;
  readonly stored: number;
  /** Stored by an earlier run. */
  readonly unchanged: number;
  /** How many are missing or refused: their articles stand without them. */
  readonly leftOut: number;
  /** The first of those. */
  readonly faults: readonly PictureFault[];
}

export interface PictureFault {
  /** Its address in the source. */
  readonly source: string;
  readonly reason: string;
}

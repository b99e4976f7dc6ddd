/** What became of the files of one kind that an import's texts name. */
export interface FileReport {
  /** How many there are. */
  readonly found: number;
  readonly stored: number;
  /** Stored by an earlier run. */
  readonly unchanged: number;
  /** How many are missing or refused: their texts stand without them. */
  readonly leftOut: number;
  /** The first of those. */
  readonly faults: readonly FileFault[];
}

export interface FileFault {
  /** Its address in the source. */
  readonly source: string;
  readonly reason: string;
}

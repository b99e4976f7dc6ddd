export interface Place {
  /** From 1, as editors count them. */
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a document, and where; its message is the sentence for a file that is refused whole. */
export class XmlFault extends Error {
  readonly place: Place;
  readonly reason: string;

  constructor(sentence: (where: string) => string, { place, reason }: { place: Place; reason: string }) {
    super(sentence(`at line ${place.line}, column ${place.column}`));
    this.place = place;
    this.reason = reason;
  }
}

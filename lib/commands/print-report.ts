interface Printing {
  readonly json: true | undefined;
  /** The report in words, for people. */
  readonly text: string;
}

/** Says on standard output what a command did: in words, or as JSON to a program. */
export function printReport(report: object, { json, text }: Printing): void {
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : text}\n`);
}

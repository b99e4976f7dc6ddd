/** What every version of XML lets stand as it is: no character that is refused somewhere, and none that means a line's end. */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text) && text.isWellFormed();
}

const NOT_PLAIN = /[^\t\n\x20-\x7E\xA0-\u2027\u2029-\uFFFD]/;

/** Where one stands after a text, as saxes counts: lines from 1, columns from 0, in Unicode's characters. */
export function placeAfter({ line, column }: Place, text: string): Place {
  const lineEnds = countLineEnds(text);
  const characters = countCharacters(text.slice(text.lastIndexOf('\n') + 1));
  return { line: line + lineEnds, column: lineEnds === 0 ? column + characters : characters };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function countCharacters(text: string): number {
  return text.length - (text.match(/[\uDC00-\uDFFF]/g)?.length ?? 0);
}

/**
 * The words of a document too deep to be parsed, as HTML without an element. One pass over the source, whatever it holds: a regular
 * expression would meet its worst case here.
 */
export function stripMarkup(html: string): string {
  const [first = '', ...pieces] = html.split('<');
  const words = [first];
  let rawElement: string | undefined;
  for (const piece of pieces) {
    const tagEnd = piece.indexOf('>');
    if (rawElement !== undefined) {
      if (!startsTag(piece, `/${rawElement}`)) continue;
      rawElement = undefined;
    } else {
      rawElement = RAW_ELEMENTS.find(name => startsTag(piece, name));
      if (rawElement !== undefined) continue;
    }
    words.push(' ', tagEnd === -1 ? '' : piece.slice(tagEnd + 1));
  }
  return words.join('').replaceAll('>', '&gt;');
}

const RAW_ELEMENTS = ['script', 'style', 'template', 'noscript'];

function startsTag(piece: string, name: string): boolean {
  return piece.slice(0, name.length).toLowerCase() === name && !/[a-z]/i.test(piece.charAt(name.length));
}

/** About what search engines show; they cut longer ones themselves, in the middle of a word. */
const DESCRIPTION_LENGTH_MAX = 160;

/** The beginning of a text as a page's description: one line, cut at a word, with an ellipsis when something was cut. */
export function toDescription(text: string): string {
  const line = text.replaceAll(/[\n\t ]+/g, ' ').trim();
  if (line.length <= DESCRIPTION_LENGTH_MAX) return line;
  const room = line.slice(0, DESCRIPTION_LENGTH_MAX);
  const lastSpace = room.lastIndexOf(' ');
  return `${(lastSpace === -1 ? room : room.slice(0, lastSpace)).replace(/[\s,;:.!?–—-]+$/u, '')}…`;
}

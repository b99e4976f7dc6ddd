/**
 * The texts that a message in ICU syntax can become, enough of them for every part to appear once beside its neighbours: the k-th text takes the k-th
 * branch of each `plural` and `select` (the last one when there are fewer). Numbers read « 3 », other arguments « mot », tags vanish.
 * Syntax: https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export function toMessageTexts(message: string): string[] {
  const source = { text: message.replace(TAG, ''), index: 0 };
  const parts = parseParts(source, false);
  return Array.from({ length: countBranches(parts) }, (_, branch) => render(parts, branch));
}

const TAG = /<\/?[A-Za-z][\w-]*\s*\/?>/g;

type Part = string | { readonly branches: readonly (readonly Part[])[] };

interface Source {
  readonly text: string;
  index: number;
}

/** Reads to the end, or to the brace that closes a branch. */
function parseParts(source: Source, isInPlural: boolean): Part[] {
  const parts: Part[] = [];
  while (source.index < source.text.length) {
    const character = source.text.charAt(source.index);
    if (character === '}') break;
    if (character === '{') parts.push(parseArgument(source));
    else if (character === "'") parts.push(parseQuoted(source));
    else {
      parts.push(character === '#' && isInPlural ? '3' : character);
      source.index++;
    }
  }
  return parts;
}

/** `''` is an apostrophe, and `'{'` quotes what would be syntax; any other apostrophe is itself. */
function parseQuoted(source: Source): string {
  const quoted = /^'(?:'|([{}#<>|](?:[^']|'')*)'?)/.exec(source.text.slice(source.index));
  source.index += quoted?.[0].length ?? 1;
  return quoted?.[1]?.replaceAll("''", "'") ?? "'";
}

function parseArgument(source: Source): Part {
  const head = /^\{\s*[\w-]+\s*(?:,\s*(\w+)\s*(,)?)?/.exec(source.text.slice(source.index));
  if (head === null) throw new Error(`Not an ICU argument: ${source.text.slice(source.index)}`);
  source.index += head[0].length;
  const [, type] = head;
  if (type !== 'plural' && type !== 'selectordinal' && type !== 'select') {
    const close = source.text.indexOf('}', source.index);
    if (close === -1) throw unclosed(source);
    source.index = close + 1;
    return type === 'number' ? '3' : 'mot';
  }
  return { branches: parseBranches(source, type !== 'select') };
}

function parseBranches(source: Source, isPlural: boolean): Part[][] {
  const branches: Part[][] = [];
  for (;;) {
    const selector = /^[^{}]*([{}])/.exec(source.text.slice(source.index));
    if (selector === null) throw unclosed(source);
    source.index += selector[0].length;
    if (selector[1] === '}') return branches;
    branches.push(parseParts(source, isPlural));
    if (source.text.charAt(source.index) !== '}') throw unclosed(source);
    source.index++;
  }
}

function unclosed(source: Source): Error {
  return new Error(`A brace is not closed in the message ${JSON.stringify(source.text)}`);
}

function countBranches(parts: readonly Part[]): number {
  return parts.reduce<number>(
    (most, part) =>
      typeof part === 'string'
        ? most
        : Math.max(most, part.branches.length, ...part.branches.map(countBranches)),
    1,
  );
}

function render(parts: readonly Part[], branch: number): string {
  return parts
    .map(part =>
      typeof part === 'string' ? part : render(part.branches[branch] ?? part.branches.at(-1) ?? [], branch),
    )
    .join('');
}

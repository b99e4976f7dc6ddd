/** A stretch of Markdown: code, which is a sample to be left to the letter, or anything else. */
export interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

/** Parts Markdown at its code: between fences, indented, or between backticks on a line (CommonMark 0.31, 4.4, 4.5 and 6.1). Joined, the stretches are what was given. */
export function splitCode(markdown: string): readonly Stretch[] {
  return groupLines(markdown.split(/(?<=\n)/)).flatMap(({ lines, isCode }) => {
    const text = lines.join('');
    return isCode ? [{ text, isCode }] : splitSpans(text);
  });
}

interface Group {
  readonly lines: string[];
  readonly isCode: boolean;
}

function groupLines(lines: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  let fence: string | undefined;
  let isInList = false;
  let isAfterBlank = true;
  for (const line of lines) {
    const mark = FENCE.exec(line)?.[1];
    const isIndented = INDENTED.test(line) && line.trim() !== '';
    if (/^\S/.test(line)) isInList = LIST_ITEM.test(line);
    const isSample = isIndented && !isInList && (isAfterBlank || groups.at(-1)?.isCode === true);
    const isCode = fence !== undefined || mark !== undefined || isSample;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim().replace(/^[>\s]+/, '') === mark) fence = undefined;
    const last = groups.at(-1);
    if (last?.isCode === isCode) last.lines.push(line);
    else groups.push({ lines: [line], isCode });
    isAfterBlank = line.trim() === '';
  }
  return groups;
}

/** The mark that opens or ends a fence, perhaps in a quotation (CommonMark 0.31, 4.5): backticks with more of them on their line are code within it. */
export const FENCE = /^[\s>]*(`{3,}(?=[^`]*$)|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
export const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

function splitSpans(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: span, index } of text.matchAll(SPAN)) {
    stretches.push({ text: text.slice(end, index), isCode: false }, { text: span, isCode: true });
    end = index + span.length;
  }
  return [...stretches, { text: text.slice(end), isCode: false }];
}

const SPAN = /(?<!`)(`+)[^`\n]+\1(?!`)/g;

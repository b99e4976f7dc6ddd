type QuotationKind = 'straight' | 'curly' | 'guillemets';
type Role = 'open' | 'close';

interface Mark {
  readonly index: number;
  readonly kind: QuotationKind;
}

/** Where a quotation's two marks are. */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly open: number;
  readonly close: number;
  /** Within another quotation. */
  readonly isInner: boolean;
}

/** The quotations of a text, properly nested. A mark without its fellow is in none, and two with nothing between quote nothing. */
export function findQuotations(text: string): Quotation[] {
  const { pairs, unclosed } = pairMarks(text);
  return markDepths(pairs, unclosed).filter(({ open, close }) => open + 1 < close);
}

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

function pairMarks(text: string): { pairs: Pair[]; unclosed: Mark[] } {
  const opened: Mark[] = [];
  const openCount: Record<QuotationKind, number> = { straight: 0, curly: 0, guillemets: 0 };
  const pairs: Pair[] = [];
  for (const { 0: character, index } of text.matchAll(/["“”«»]/g)) {
    const kind = toKind(character);
    const role = findRole(text, index, openCount[kind] > 0);
    if (role === 'open') {
      opened.push({ index, kind });
      openCount[kind]++;
    } else if (role === 'close' && openCount[kind] > 0) {
      const open = popUntil(kind, opened, openCount);
      if (open !== undefined) pairs.push({ open, close: { index, kind } });
    }
  }
  return { pairs, unclosed: opened };
}

function toKind(character: string): QuotationKind {
  if (character === '"') return 'straight';
  return character === '“' || character === '”' ? 'curly' : 'guillemets';
}

/** A straight mark says by its neighbours whether it opens or closes; in doubt (« " mot " »), it closes the one that is open. */
function findRole(text: string, index: number, isOneOpen: boolean): Role | undefined {
  const character = text[index];
  if (character !== '"') return character === '“' || character === '«' ? 'open' : 'close';
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  const mayOpen = /[\s([{«“‘’'–—\-/:…]/.test(before) && /[^\s,;:!?)\]}]/.test(after);
  const mayClose = /\S/.test(before) && /[\s)\]}»”.,;:!?…'’–—\-/*]/.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  const isLoose = /\s/.test(before);
  if (!mayOpen && !isLoose) return undefined;
  return isOneOpen ? 'close' : 'open';
}

/** Takes the last open mark of a kind, and with it those above, which nothing can close any more. */
function popUntil(
  kind: QuotationKind,
  opened: Mark[],
  openCount: Record<QuotationKind, number>,
): Mark | undefined {
  for (let mark = opened.pop(); mark !== undefined; mark = opened.pop()) {
    openCount[mark.kind]--;
    if (mark.kind === kind) return mark;
  }
  return undefined;
}

/** A « that is never closed opens a quotation of several paragraphs: what follows is inside it. */
function markDepths(pairs: readonly Pair[], unclosed: readonly Mark[]): Quotation[] {
  const outermost = unclosed.find(mark => mark.kind === 'guillemets')?.index ?? Number.POSITIVE_INFINITY;
  const quotations: Quotation[] = [];
  let lastClose = -1;
  for (const { open, close } of pairs.toSorted((one, other) => one.open.index - other.open.index)) {
    const isInner = open.index < lastClose || open.index > outermost;
    quotations.push({ kind: open.kind, open: open.index, close: close.index, isInner });
    lastClose = Math.max(lastClose, close.index);
  }
  return quotations;
}

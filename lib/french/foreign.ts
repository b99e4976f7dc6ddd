/** A stretch of text, with its language and direction where its script is not the Latin one. */
export type LanguageRun =
  | { readonly text: string; readonly lang?: undefined; readonly dir?: undefined }
  | { readonly text: string; readonly lang: string; readonly dir: 'ltr' | 'rtl' };

interface Script {
  /** Unicode's name for it. */
  readonly name: string;
  /** BCP 47 tag. Where a script serves many languages and no one can tell which, `und` with the script's subtag says only what is known. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const SCRIPTS: readonly Script[] = [
  { name: 'Arabic', lang: 'ar', dir: 'rtl' },
  { name: 'Tifinagh', lang: 'zgh', dir: 'ltr' },
  { name: 'Hebrew', lang: 'he', dir: 'rtl' },
  { name: 'Cyrillic', lang: 'und-Cyrl', dir: 'ltr' },
  { name: 'Greek', lang: 'el', dir: 'ltr' },
  { name: 'Hiragana', lang: 'ja', dir: 'ltr' },
  { name: 'Katakana', lang: 'ja', dir: 'ltr' },
  { name: 'Han', lang: 'und-Hani', dir: 'ltr' },
  { name: 'Hangul', lang: 'ko', dir: 'ltr' },
  { name: 'Armenian', lang: 'hy', dir: 'ltr' },
  { name: 'Georgian', lang: 'ka', dir: 'ltr' },
  { name: 'Devanagari', lang: 'und-Deva', dir: 'ltr' },
  { name: 'Ethiopic', lang: 'und-Ethi', dir: 'ltr' },
  { name: 'Thai', lang: 'th', dir: 'ltr' },
];

const JAPANESE: readonly string[] = ['Han', 'Hiragana', 'Katakana'];

/**
 * Splits a text into French (Latin) and runs of other scripts, which together are the text. What stands between two words of one script (spaces,
 * marks, digits) belongs to their run, and so does the bracket that closes one opened there; a single Greek letter is a symbol (π, Δ).
 */
export function splitForeignRuns(text: string): LanguageRun[] {
  if (!MAY_BE_FOREIGN.test(text)) return text === '' ? [] : [{ text }];
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(FOREIGN)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    const run = match + closingBracket(match, text[index + match.length]);
    runs.push({ text: run, ...describeScript(run) });
    end = index + run.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/**
 * Outside the blocks of Latin letters, marks and private use, where every script of ours begins: a class without properties, which tells of nearly every
 * text that there is nothing to look for, in a twentieth of the time.
 */
const MAY_BE_FOREIGN = /[\u0370-\u1DFF\u1F00-\u1FFF\u2100-\u214F\u2C00-\uDFFF\uF900-\uFFFF]/;

/** Japanese mixes three scripts: together they make one run. */
const FOREIGN = new RegExp(
  [JAPANESE, ...SCRIPTS.filter(({ name }) => !JAPANESE.includes(name)).map(({ name }) => [name])]
    .map(toPattern)
    .join('|'),
  'gu',
);

/** Script extensions count in the vowel signs, digits and marks that a script shares with others (« ؟ »). */
function toPattern(names: readonly string[]): string {
  const letter = String.raw`(?=\p{L})[${names.map(name => String.raw`\p{Script=${name}}`).join('')}]`;
  const first = names.includes('Greek') ? String.raw`(?=\p{Script=Greek}{2})${letter}` : letter;
  const own = `[${names.map(name => String.raw`\p{Script_Extensions=${name}}`).join('')}]`;
  return String.raw`${first}${own}*(?:\P{L}*${letter}${own}*)*`;
}

function closingBracket(run: string, next: string | undefined): string {
  if (next !== ')' && next !== ']') return '';
  const [open, close] = next === ')' ? ['(', ')'] : ['[', ']'];
  return run.split(open).length > run.split(close).length ? next : '';
}

/** Kana comes before Han, which Japanese and Chinese share. */
function describeScript(run: string): Pick<Script, 'lang' | 'dir'> {
  const script = SCRIPT_PATTERNS.find(({ pattern }) => pattern.test(run));
  if (script === undefined) throw new Error(`No script known for ${JSON.stringify(run.slice(0, 40))}`);
  return { lang: script.lang, dir: script.dir };
}

const SCRIPT_PATTERNS = SCRIPTS.map(({ name, lang, dir }) => ({
  lang,
  dir,
  pattern: new RegExp(String.raw`\p{Script=${name}}`, 'u'),
}));

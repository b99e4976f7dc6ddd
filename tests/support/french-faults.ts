import { editsOf } from '#lib/french/typography/edit.ts';
import { TYPOGRAPHY_RULES } from '#lib/french/typography/ordered-rules.ts';
import { toParagraph } from '#lib/french/typography/paragraph.ts';
import { toMessageTexts } from './message-texts.ts';

/** The rules a French text breaks, each as one sentence with the words concerned; empty for a text that is right. */
export function findFrenchFaults(text: string): string[] {
  const visible = toParagraph([{ text }]).text;
  const typography = TYPOGRAPHY_RULES.flatMap(rule =>
    editsOf(rule, visible)
      .slice(0, 1)
      .map(edit => describe(rule.claim, text, edit.start)),
  );
  const words = WORD_RULES.flatMap(({ claim, pattern }) => {
    const index = visible.search(pattern);
    return index === -1 ? [] : [describe(claim, text, index)];
  });
  return [...typography, ...words];
}

/** The same for a message in ICU syntax: every text it can become is read, with its plurals, tags and arguments resolved. */
export function findMessageFaults(message: string): string[] {
  const faults = new Set(toMessageTexts(message).flatMap(findFrenchFaults));
  const uncontracted = UNCONTRACTED.exec(message);
  if (uncontracted) faults.add(describe('« de Le Matin » is « du Matin »', message, uncontracted.index));
  return Array.from(faults);
}

/** The name of many a newspaper begins with an article, which contracts with what stands before it, or with a vowel. */
const UNCONTRACTED = /(?<!\p{L})(?:à|de|que) \{siteName\}/u;

const CONTEXT_LENGTH = 24;

function describe(claim: string, text: string, index: number): string {
  const context = text.slice(Math.max(0, index - CONTEXT_LENGTH), index + CONTEXT_LENGTH);
  return `${claim}: ${JSON.stringify(context)}`;
}

/** Where a sentence or a title begins. */
const BEGINNING = String.raw`(?<=^\s*|[.!?:…»]\s+|[«“(]\s*)`;

/**
 * Words, unlike marks, cannot be mended without knowing what they mean, so they are only reported. Sentence case is judged by the words that no name
 * contains (« Voir Plus », « Lire La Suite »; but for the *Mille et Une Nuits*), and by a title that opens with a determiner and capitalises all the rest (« Les Plus Lus »).
 */
const WORD_RULES: readonly { readonly claim: string; readonly pattern: RegExp }[] = [
  {
    claim: 'À keeps its accent as a capital',
    pattern: new RegExp(
      String.raw`${BEGINNING}A (?=(?:la|l[’']|propos|lire|voir|écouter|partir|suivre|venir|travers|cause|côté|nouveau|savoir|noter|bientôt|demain|droite|gauche|ce|ces|cette|quand|qui|quoi)(?!\p{L}))`,
      'u',
    ),
  },
  { claim: 'Ç keeps its cedilla as a capital', pattern: /(?<!\p{L})Ca (?=va|ne|se|y|marche|commence)/u },
  {
    claim: 'É and Ê keep their accent as capitals',
    pattern:
      /(?<!\p{L})E(?:col|conom|cout|crir|crit|cran|diti|duca|gal|glis|lect(?:ion|eur|ric)|lev[eé]|l(?:u|us|ue|ues)(?!\p{L})|miss|mirat|nerg|poque|preuve|quip|tat(?:s|ique)?(?!\p{L})|tud[ei]|trang|v[éèe]nement|valu|t(?:é|re)(?!\p{L}))/u,
  },
  {
    claim: 'a title is in sentence case',
    pattern:
      /(?<=\p{L}[ \u00A0])(?:À|Au|Aux|Avec|Dans|En|Et|La (?:Suite|Une)|Lus?|Nos|Notre|Ou|Par|Plus|Pour|Tous|Toutes|Une(?! Nuits)|Vos|Votre)(?![\p{L}’'-])/u,
  },
  {
    claim: 'a title is in sentence case',
    pattern: new RegExp(
      String.raw`${BEGINNING}(?:Les|Des|Nos|Vos|Mes|Mon|Ma|Votre|Notre|Tous|Toutes|Derniers|Dernières|Articles)(?: \p{Lu}[\p{L}’-]*){2,}$`,
      'u',
    ),
  },
];

import { ANY_SPACE, NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../spaces.ts';
import { type Edit, type Rule, replaceEach } from './edit.ts';

/**
 * A number already grouped by threes, alone among digits: « 2026 350 personnes », « 05 37 12 34 56 », « +212 537 123 456 » and « 0 800 123 456 » are not
 * one. Digits that were not grouped are never grouped: they may be a year or a code.
 */
const GROUPED = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/+\-]|\d${ANY_SPACE})[1-9]\d{0,2}(?:${ANY_SPACE}\d{3}){1,5}(?![\p{L}\p{N}_]|${ANY_SPACE}\d)`,
  'gu',
);

/** What announces a telephone or a registration number, which is written in its own groups. */
const CODE_LABEL =
  /(?:t[ée]l|t[ée]l[ée]phone|mobile|gsm|fax|whatsapp|siren|siret|rcs|ice|isbn|code|n[°º])[\s.:]*(?:\p{Lu}\s)?$/iu;
const CODE_LABEL_LENGTH_MAX = 20;

const SYMBOLS = [
  'mm|cm|dm|m|km|µm|nm|cm²|m²|km²|cm³|m³|ha|mg|g|kg|t|kt|Mt|Gt|cl|ml|hl|l|L|km/h|m/s|nœuds',
  'ns|ms|s|min|h|Hz|kHz|MHz|GHz|W|kW|MW|GW|TW|Wh|kWh|MWh|GWh|TWh|V|kV|mA|mAh|Ah|J|kJ|cal|kcal|hPa|bar|dB|ch|cv|tep|Mtep',
  'o|ko|Ko|Mo|Go|To|Po|kB|KB|MB|GB|TB|PB|kbit/s|Mbit/s|Gbit/s|Mb/s|Gb/s|px|pt|dpi|ppm',
  '°C|°F|°|k€|M€|Md€|USD|EUR|MAD|FCFA|kDH|MDH|MMDH|[$£¥]',
].join('|');

const SPACES = new RegExp(ANY_SPACE, 'g');
const SPACED_DIGIT = new RegExp(String.raw`\d${ANY_SPACE}`);
const SPACED_DIGITS = new RegExp(String.raw`\d${ANY_SPACE}\d`);

export const NUMBER_RULES: readonly Rule[] = [
  replaceEach(
    'a no-break space (U+00A0) comes before %, € and DH',
    new RegExp(String.raw`(?<=\d)${ANY_SPACE}*(?=(?:[%‰€]|(?:DH|Dh|dh)s?)(?![\p{L}\p{N}]))`, 'gu'),
    { clue: /[%‰€]|[Dd][Hh]/, text: NO_BREAK_SPACE },
  ),
  replaceEach(
    'a no-break space (U+00A0) comes before a lone € or DH',
    new RegExp(String.raw`(?<=\p{Script=Latin})${ANY_SPACE}+(?=(?:€|DH)(?![\p{L}\p{N}]))`, 'gu'),
    { clue: /€|DH/, text: NO_BREAK_SPACE },
  ),
  // After the unit has its space: « 1 234DH » ends in a letter, as codes do.
  {
    claim: 'thousands are set apart by a narrow no-break space (U+202F)',
    findEdits: findGroupSpaces,
  },
  // Only a space that is there becomes firm: « 5G », « 3D » and « 4L » are names.
  replaceEach(
    'a no-break space (U+00A0) stands between a number and its unit',
    new RegExp(String.raw`(?<=\d)${ANY_SPACE}+(?=(?:${SYMBOLS})(?![\p{L}\p{N}'’-]))`, 'gu'),
    { clue: SPACED_DIGIT, text: NO_BREAK_SPACE },
  ),
  replaceEach(
    'no-break spaces (U+00A0) hold a time together',
    new RegExp(String.raw`(?<=\d${ANY_SPACE}(?:h|min))${ANY_SPACE}+(?=\d{1,2}(?!\d))`, 'gu'),
    { clue: SPACED_DIGIT, text: NO_BREAK_SPACE },
  ),
];

function findGroupSpaces(text: string): Edit[] {
  if (!SPACED_DIGITS.test(text)) return [];
  return Array.from(text.matchAll(GROUPED))
    .filter(({ index }) => !CODE_LABEL.test(text.slice(Math.max(0, index - CODE_LABEL_LENGTH_MAX), index)))
    .flatMap(number => Array.from(number[0].matchAll(SPACES), space => number.index + space.index))
    .map(start => ({ start, end: start + 1, text: NARROW_NO_BREAK_SPACE }));
}

import { SaxesParser } from 'saxes';

/**
 * Throws one sentence, with line and column, for XML that is cut short or otherwise broken: a forgiving reader would take half a feed for a whole one.
 * Only names of characters that HTML knows pass undeclared, which many programs write and which mean one thing. A document type that only names one is
 * RSS 0.91's own; one that declares entities is an attack.
 */
export function checkXml(xml: string, name: string): void {
  const parser = new SaxesParser({ fileName: '' });
  Object.assign(parser.ENTITIES, HTML_ENTITIES);
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) throw new Error(`${name} is refused: its document type declares entities.`);
  });
  parser.on('error', ({ message }) => {
    // saxes writes `line:column: what is wrong`.
    const [, line, column, fault] = /^(\d+):(\d+): (.*?)\.?$/s.exec(message) ?? [];
    const place = line ? ` at line ${line}, column ${column}: ${fault}` : `: ${message}`;
    throw new Error(`${name} is not well-formed XML${place}. Nothing was changed.`);
  });
  parser.write(xml.replace(/^\s+(?=<\?xml)/, '')).close();
}

/** The names that the document type of RSS 0.91 declares, in the order of Latin-1, from U+00A0 on. */
const LATIN_1_NAMES = `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
  deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
  Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
  ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
  eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
`;

/** Of the other names that HTML has, those that French programs write, by their code points. */
const OTHER_NAMES: Readonly<Record<string, number>> = {
  ...{ OElig: 0x152, oelig: 0x153, Yuml: 0x178, euro: 0x20ac, hellip: 0x2026, bull: 0x2022, trade: 0x2122 },
  ...{ ndash: 0x2013, mdash: 0x2014, lsquo: 0x2018, rsquo: 0x2019, ldquo: 0x201c, rdquo: 0x201d },
  ...{ lsaquo: 0x2039, rsaquo: 0x203a },
};

const CODE_POINTS: readonly (readonly [string, number])[] = [
  ...LATIN_1_NAMES.trim()
    .split(/\s+/)
    .map((name, index) => [name, 0xa0 + index] as const),
  ...Object.entries(OTHER_NAMES),
];

const HTML_ENTITIES: Readonly<Record<string, string>> = Object.fromEntries(
  CODE_POINTS.map(([name, point]) => [name, String.fromCodePoint(point)]),
);

import { describe, expect, it } from 'vitest';
import type { Run } from '#lib/french/typography/paragraph.ts';
import { typeset, typesetRuns } from '#lib/french/typography.ts';

/** In these tests `~` stands for U+00A0 and `_` for U+202F, which no eye tells from a space. */
function spell(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('_', '\u202F');
}

const EXAMPLES: readonly (readonly [
  family: string,
  cases: readonly (readonly [input: string, output: string])[],
])[] = [
  [
    'high marks',
    [
      ['Transition numérique : Rabat et Doha', 'Transition numérique~: Rabat et Doha'],
      ['Transition numérique: Rabat et Doha', 'Transition numérique~: Rabat et Doha'],
      ['Transition numérique_: Rabat', 'Transition numérique~: Rabat'],
      ['Transition numérique~: Rabat', 'Transition numérique~: Rabat'],
      ['Vraiment ?', 'Vraiment_?'],
      ['Vraiment?', 'Vraiment_?'],
      ['Vraiment~?', 'Vraiment_?'],
      ['Vraiment   ?', 'Vraiment_?'],
      ['Quoi ?!', 'Quoi_?!'],
      ['Bravo!!!', 'Bravo_!!!'],
      ['Bravo!🎉', 'Bravo_!🎉'],
      ['À suivre…!', 'À suivre…_!'],
      ['un; deux ; trois~;', 'un_; deux_; trois_;'],
      ['Tél.: 05, courriel, etc.; suite', 'Tél.~: 05, courriel, etc._; suite'],
      ['Le quai, le port, etc.?', 'Le quai, le port, etc._?'],
      ['(vraiment?)', '(vraiment_?)'],
      ['(?) et [!]', '(?) et [!]'],
      ['( ! )', '( ! )'],
      ['! Attention', '! Attention'],
      [' : suite', ' : suite'],
      ['le C++; et le C#;', 'le C++; et le C#;'],
      ['Yahoo!Mail et a?b:c', 'Yahoo!Mail et a?b:c'],
      ['Il dit:«Oui»', 'Il dit~:«~Oui~»'],
      ['premier mot\n: second', 'premier mot\n: second'],
      ['مرحبا!', 'مرحبا!'],
    ],
  ],
  [
    'what only looks like a mark',
    [
      ['à 14:30, score 3:1, ratio 16:9', 'à 14:30, score 3:1, ratio 16:9'],
      ['std::vector et A::b', 'std::vector et A::b'],
      ['bien :) ou ;-) ou :D ou ;) ou :-/', 'bien :) ou ;-) ou :D ou ;) ou :-/'],
      [':smile: et :+1: bien', ':smile: et :+1: bien'],
      ['&nbsp;et &#233; puis &eacute; ici', '&nbsp;et &#233; puis &eacute; ici'],
      ['if (a != b) x => y', 'if (a != b) x => y'],
      ['sha256:ab12 et urn:isbn:978', 'sha256:ab12 et urn:isbn:978'],
    ],
  ],
  [
    'addresses, paths and code',
    [
      ['https://exemple.ma/a?b=c:d;e!f', 'https://exemple.ma/a?b=c:d;e!f'],
      ["voir https://exemple.ma/l'eau?x=1.", "voir https://exemple.ma/l'eau?x=1."],
      ['voir http://exemple.ma/a: ici', 'voir http://exemple.ma/a~: ici'],
      ['(https://exemple.ma/?p=4021)', '(https://exemple.ma/?p=4021)'],
      ['Source :https://exemple.ma', 'Source~:https://exemple.ma'],
      ['exemple.ma/recherche?q=50%25', 'exemple.ma/recherche?q=50%25'],
      ["o'brien@exemple.ma et mailto:a.b@c.ma?", "o'brien@exemple.ma et mailto:a.b@c.ma_?"],
      ["C:\\Users\\l'ami\\x ; D:\\", "C:\\Users\\l'ami\\x_; D:\\"],
      ["/var/l'eau/x.png et ./l'image", "/var/l'eau/x.png et ./l'image"],
      ['tapez `l\'option "x" ...` ici', 'tapez `l\'option "x" ...` ici'],
      ['<a title="l\'eau 50%">', '<a title="l\'eau 50%">'],
      ['?p=4021&page=2', '?p=4021&page=2'],
      ['url("", x)', 'url("", x)'],
      ["voir ../images/l'eau.", "voir ../images/l'eau."],
    ],
  ],
  [
    'quotation marks',
    [
      ['"x"', '«~x~»'],
      ['Il a dit "bonjour".', 'Il a dit «~bonjour~».'],
      ['Il a dit " bonjour " hier', 'Il a dit «~bonjour~» hier'],
      ['«bonjour»', '«~bonjour~»'],
      ['« bonjour »', '«~bonjour~»'],
      ['«_bonjour_»', '«~bonjour~»'],
      ['« le "mot" juste »', '«~le “mot” juste~»'],
      ['"le "mot" juste"', '«~le “mot” juste~»'],
      ['“bonjour”', '«~bonjour~»'],
      ['« un “bon” mot »', '«~un “bon” mot~»'],
      ['l\'"affaire"', 'l’«~affaire~»'],
      ['("mot")', '(«~mot~»)'],
      ['"Quoi?" dit-il', '«~Quoi_?~» dit-il'],
      ['"mai 68" et "1984"', '«~mai 68~» et «~1984~»'],
      ['un écran de 15" et un de 17"', 'un écran de 15" et un de 17"'],
      ['un écran 15" dit "mat"', 'un écran 15" dit «~mat~»'],
      ['haut de 5\'10", à 33°58\'12" N', 'haut de 5\'10", à 33°58\'12" N'],
      ['une " seule', 'une " seule'],
      ['« Le récit "continue" ici', '«~Le récit “continue” ici'],
      ['قال "مرحبا" ثم ذهب', 'قال "مرحبا" ثم ذهب'],
      ['le mot "مرحبا" ici', 'le mot «~مرحبا~» ici'],
    ],
  ],
  [
    'apostrophes and ellipses',
    [
      ["l'eau, d'Agadir, aujourd'hui, L'ÉTAT", 'l’eau, d’Agadir, aujourd’hui, L’ÉTAT'],
      ["qu'« il » et d'1 million", 'qu’«~il~» et d’1 million'],
      ['l´école, d‘Asilah', 'l’école, d’Asilah'],
      ['les Sha‘ban et Ma‘arif', 'les Sha‘ban et Ma‘arif'],
      ["le 'mot' et '68, 5' de jeu", "le 'mot' et '68, 5' de jeu"],
      ['Il attend...', 'Il attend…'],
      ['[...]', '[…]'],
      ['...et la suite', '…et la suite'],
      ['nom : .....', 'nom~: .....'],
    ],
  ],
  [
    'numbers',
    [
      ['1 234 567 habitants', '1_234_567 habitants'],
      ['1~234~567,5', '1_234_567,5'],
      ['de 2 000 à 3 000 €', 'de 2_000 à 3_000~€'],
      ['en 2026 350 personnes', 'en 2026 350 personnes'],
      ['2026, 1234567, 20000', '2026, 1234567, 20000'],
      ['05 37 12 34 56', '05 37 12 34 56'],
      ['+212 537 123 456', '+212 537 123 456'],
      ['0 800 123 456', '0 800 123 456'],
      ['Tél. : 537 123 456', 'Tél.~: 537 123 456'],
      ['SIREN 732 829 320', 'SIREN 732 829 320'],
      ['FR76 3000 6000 0112', 'FR76 3000 6000 0112'],
      ['0,123 456', '0,123 456'],
      ['12,5 % et 50%', '12,5~% et 50~%'],
      ['50€ ou 500DH, 1€50', '50~€ ou 500~DH, 1€50'],
      ['413 millions € ou 4,5 milliards DH, 100dhs', '413 millions~€ ou 4,5 milliards~DH, 100~dhs'],
      ['à 20 km, 5 kg, 30 °C, 90 km/h', 'à 20~km, 5~kg, 30~°C, 90~km/h'],
      ["les 5 m'ont vu, la 5G, 4L", 'les 5 m’ont vu, la 5G, 4L'],
      ['à 14 h 30 et 8 h', 'à 14~h~30 et 8~h'],
      ['1,3 milliard de dirhams', '1,3 milliard de dirhams'],
      ['100%25 et %d', '100%25 et %d'],
    ],
  ],
  [
    'abbreviations and ordinals',
    [
      ['n°12, n° 5, N°3', 'n°~12, n°~5, N°~3'],
      ['M. Dupont, Mme de Staël, MM. A et B', 'M.~Dupont, Mme~de Staël, MM.~A et B'],
      ['Dr House, Me Ali ; Me voici', 'Dr~House, Me~Ali_; Me voici'],
      ['p. 12, art. 3, chap. IV', 'p.~12, art.~3, chap.~IV'],
      ['1ère, 2ème, 3èmes, 2ième, XXIème', '1re, 2e, 3es, 2e, XXIe'],
      ['3éme, 1/25000ème', '3e, 1/25000e'],
      ['1er, 2e, 11ère, Mème, abc2eme', '1er, 2e, 11ère, Mème, abc2eme'],
    ],
  ],
  [
    'dashes',
    [
      ['un mot – une incise – la suite', 'un mot –~une incise~– la suite'],
      ['un mot — une incise —, la suite', 'un mot —~une incise~—, la suite'],
      ['— Bonjour', '—~Bonjour'],
      ['Rabat – Doha', 'Rabat – Doha'],
      ['Fin – là. Et – ici', 'Fin – là. Et – ici'],
      ['de 2020 – 2025 puis 3 – 1', 'de 2020 – 2025 puis 3 – 1'],
      ['M. Ali – dit M. Omar – part', 'M.~Ali –~dit M.~Omar~– part'],
      ['un - deux - trois', 'un - deux - trois'],
    ],
  ],
];

describe.each(EXAMPLES)('typeset: %s', (_, cases) => {
  it.each(cases)('%s', (input, output) => {
    expect(typeset(spell(input))).toBe(spell(output));
  });
});

describe('typesetRuns', () => {
  const examples: readonly (readonly [string, readonly Run[], readonly string[]])[] = [
    [
      'a mark after a link takes its space along',
      [{ text: 'Voir ' }, { text: 'ici' }, { text: ': là' }],
      ['Voir ', 'ici', '~: là'],
    ],
    ['a space at the end of a link becomes firm there', [{ text: 'ici ' }, { text: '!' }], ['ici_', '!']],
    [
      'a guillemet keeps its space, out of the link',
      [{ text: 'le «' }, { text: 'mot' }, { text: '»' }],
      ['le «~', 'mot', '~»'],
    ],
    [
      'quotation marks pair across runs',
      [{ text: '"' }, { text: 'mot' }, { text: '" ' }],
      ['«~', 'mot', '~» '],
    ],
    [
      'code is leant on, never changed',
      [{ text: 'la clé ' }, { text: "l'a ? 50%", isVerbatim: true }, { text: ': ...' }],
      ['la clé ', "l'a ? 50%", '~: …'],
    ],
    [
      'a number and its superscript meet',
      [{ text: 'le 2' }, { text: 'ème' }, { text: ' jour' }],
      ['le 2', 'e', ' jour'],
    ],
    [
      'empty runs stay empty',
      [{ text: '' }, { text: 'oui' }, { text: '' }, { text: '!' }, { text: '' }],
      ['', 'oui', '', '_!', ''],
    ],
    ['a number split over runs', [{ text: '1 ' }, { text: '000' }], ['1_', '000']],
  ];

  it.each(examples)('%s', (_, runs, texts) => {
    expect(typesetRuns(runs)).toEqual(texts.map(spell));
  });

  it('gives nothing for nothing', () => {
    expect(typesetRuns([])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms, toTerms } from '#lib/search/terms.ts';

describe('toTerms', () => {
  it.each([
    ['l’école', 'ECOLES'],
    ["d'œuvres", 'œuvre'],
    ['jusqu’à', 'à'],
    ['L’ÉTÉ', 'ete'],
    ['la salariée', 'la salarie'],
    ['les salariés', 'les salariées'],
    ['journaux', 'journal'],
    ['nationale', 'nationaux'],
    ['électrices', 'electeurs'],
    ['actrice', 'acteurs'],
    ['chômeuse', 'chomeurs'],
    ['heureuses', 'heureux'],
    ['extérieure', 'exterieurs'],
    ['sportif', 'sportives'],
    ['premières', 'premiers'],
    ['conseillère', 'conseiller'],
    ['étrangers', 'étrangère'],
    ['français', 'françaises'],
    ['chinois', 'chinoises'],
    ['publique', 'publics'],
    ['libère', 'libérer'],
    ['renvoi', 'renvois'],
    ['chef', 'cheffes'],
    ['juif', 'juives'],
    ['laïc', 'laïque'],
    ['paysans', 'paysannes'],
    ['passagères', 'passager'],
    ['coupées', 'couper'],
    ['enjeux', 'enjeu'],
    ['travaux', 'travail'],
    ['yeux', 'œil'],
    ['cinémas', 'cinéma'],
    ['amis', 'amie'],
    ['vidéos', 'vidéo'],
    ['élus', 'élue'],
    ['bijoux', 'bijou'],
    ['emplois', 'emploi'],
    ['un\u00a0mot\u202f!', 'un mot'],
    ['petits', 'petite'],
    ['crédit', 'crédits'],
    ['conflit', 'conflits'],
    ['portrait', 'portraits'],
    ['opinion', 'opinions'],
    ['commission', 'commissions'],
    ['loisir', 'loisirs'],
    ['considéré', 'considérées'],
    ['noyaux', 'noyau'],
    ['bureaux', 'bureau'],
    ['idéaux', 'idéal'],
    ['compris', 'comprises'],
    ['divers', 'diverses'],
    ['européenne', 'européens'],
    ['placer', 'places'],
    ['années', 'annee'],
    ['1\u202f200\u202f000 habitants', '1200000 habitant'],
    ['Aït Ben Haddou', 'ait ben haddou'],
    ['naïf', 'naif'],
    ['cœur', 'coeur'],
    ['O.N.U.', 'onu'],
    ['la S.N.C.F et l’É.N.A.', 'la sncf et l’ena'],
    ['J.R.R. Tolkien', 'JRR Tolkien'],
    ['dix-sept', 'dix sept'],
    ['O’Brien', 'o brien'],
    ['مَدْرَسَة', 'مدرسة'],
  ])('makes %s and %s the same', (one, other) => {
    expect(toTerms(one)).toEqual(toTerms(other));
    expect(toTerms(one)).not.toEqual([]);
  });

  it('keeps words apart that differ', () => {
    const words = [
      ...[
        'mer',
        'maire',
        'mère',
        'mur',
        'cinq',
        '5',
        'cinquante',
        'français',
        'franc',
        'France',
        'peur',
        'peu',
      ],
      ...[
        'Crimée',
        'crime',
        'année',
        'Anne',
        'armée',
        'arme',
        'entrée',
        'entre',
        'musée',
        'muse',
        'rue',
        'ruée',
      ],
      ...[
        'Parlement',
        'parler',
        'communiqué',
        'communication',
        'communiste',
        'commune',
        'département',
        'départ',
      ],
      ...[
        'mars',
        'mari',
        'marée',
        'Marie',
        'Paris',
        'pari',
        'port',
        'porte',
        'portée',
        'cour',
        'cours',
        'course',
      ],
      ...[
        'parti',
        'partie',
        'retrait',
        'retraite',
        'vent',
        'vente',
        'don',
        'donner',
        'données',
        'test',
        'testament',
      ],
      ...['Martin', 'Martinez', 'père', 'Perez', 'ASSE', 'assez', 'bon', 'Bonn', 'web', 'Weber'],
      ...['fil', 'fils', 'gène', 'gens', 'moine', 'moins', 'télé', 'tel', 'coup', 'coupe', 'sort', 'sorte'],
      ...[
        'étrange',
        'étranger',
        'passage',
        'passager',
        'usage',
        'usager',
        'bouche',
        'boucher',
        'HIV',
        'hiver',
      ],
      ...['ange', 'Angers', 'médecin', 'médecine', 'métier', 'métisse', 'berge', 'bergère'],
    ];
    expect(words.filter((word, index) => words.findIndex(other => isSame(word, other)) < index)).toEqual([]);
  });

  it('keeps the order and the repetitions of a text', () => {
    expect(toTerms('la mer, la mer')).toEqual(['la', 'mer', 'la', 'mer']);
  });

  it.each(['M. Dupont', 'exemple.ma', 'www.a.b.com', 'v.1.2', 'fin.A.B'])(
    'joins no letters of « %s »',
    text => {
      expect(toTerms(text)).toEqual(toTerms(text.replaceAll('.', ' ')));
    },
  );

  it('gives nothing for a text without a word', () => {
    expect(toTerms(' « … » — 🙂 \0 ')).toEqual([]);
  });

  it('cuts what is longer than any word', () => {
    expect(toTerms('a'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(40);
  });

  it('gives, for any text, what it gives without remembering words', () => {
    const telling = fc.constantFrom(...TELLING, ...Array.from('aàbcdlœŒÉ0123456789'));
    const text = fc.array(fc.oneof(telling, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, pieces => {
        expect(toTerms(pieces.join(''))).toEqual(readTerms(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });
});

function isSame(word: string, other: string): boolean {
  return toTerms(word).join() === toTerms(other).join();
}

/** Separators, elisions, and what becomes a digit, a letter, a space or nothing when a text is folded. */
const TELLING = [
  ...[' ', '\u00a0', '\u202f', '\u2009', '\n', '.', ',', '-', '«', '»', '—', '…', '_', '`', '^'],
  ...['o.n.', 'É.D.', 'ﬁ.', '.'],
  ...["'", '’', 'ʼ', 'l’', 'qu’', 'ŉ', '200', '000'],
  ...[
    '\u0301',
    '\u3099',
    'ﾞ',
    '¨',
    'ͺ',
    '·',
    'ﷺ',
    'ﱞ',
    'َ',
    '²',
    '½',
    '①',
    '１',
    '𝟙',
    '٣',
    '№',
    '℃',
    'ﬁ',
    '\u00ad',
  ],
  ...['Σ', 'σ', 'ς', 'İ', 'ß', 'ǅ', 'م', 'д', '漢'],
];

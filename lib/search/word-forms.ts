/** Forms that no ending tells of, folded, beside the form that stands for them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    ...['baux bail', 'cieux ciel', 'coraux corail', 'travaux travail', 'vitraux vitrail', 'yeux oeil'],
    ...['mesdames madame', 'messieurs monsieur'],
    ...['bijoux bijou', 'cailloux caillou', 'choux chou', 'genoux genou', 'hiboux hibou'],
    ...['aveux aveu', 'dieux dieu', 'feux feu', 'jeux jeu', 'lieux lieu', 'voeux voeu'],
    ...['convois convoi', 'emplois emploi', 'envois envoi', 'lois loi', 'rois roi', 'tournois tournoi'],
    ...['delais delai', 'essais essai', 'quais quai', 'vrais vrai'],
    ...['belle beau', 'belles beau', 'blanche blanc', 'blanches blanc', 'folle fou', 'folles fou'],
    ...[
      'franche franc',
      'franches franc',
      'gentille gentil',
      'gentilles gentil',
      'grecque grec',
      'grecques grec',
    ],
    ...['longue long', 'longues long', 'neuve neuf', 'neuves neuf', 'publique public', 'publiques public'],
    ...['turque turc', 'turques turc', 'vieille vieux', 'vieilles vieux', 'veuve veuf', 'veuves veuf'],
    ...['vive vif', 'vives vif', 'vifs vif'],
    // Their plural is their singular, and an ending below would part them from their feminine.
    ...['gris gris', 'pris pris'],
  ].map(pair => pair.split(' ') as [string, string]),
);

/**
 * Endings that the stemmer takes for different words, and the one that stands for them: it was made for words with their accents, knows few feminines, and takes the
 * s of « vidéos » for a part of the word. Letters that must stand before them keep short words as they are (« mère », « peur », « chez »).
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // « salariée » and « salarie » are one word where a reader may leave out the accent.
  [/ees?$/, 'e'],
  // actrice, acteur
  [/(?<=..)trices?$/, 'teur'],
  // chômeuse, chômeur; heureux, heureuse; extérieure; enjeux, enjeu
  [/(?<=...)eu(?:r|rs|re|res|se|ses|x)?$/, 'eur'],
  // sportif, sportive
  [/(?<=...)ifs?$/, 'ive'],
  // première, premier; étrangers
  [/(?<=...)er(?:s|es?)$/, 'er'],
  // libérez, libérer: the stemmer would take « ére » for a part of the ending.
  [/(?<=...)ez$/, 'er'],
  // français, française: the stemmer would make francs of them.
  [/(?<=...)ais$/, 'aise'],
  // cinémas, amis, vidéos, élus; not chinois
  [/(?<=..a)s$|(?<=..o)s$|(?<=..u)s$|(?<=..(?<![ao])i)s$/, ''],
];

/** A folded word in the form that stands for it in all genders and numbers, as far as these differ more than a stemmer knows. */
export function toOneForm(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const [ending, replacement] = ENDINGS.find(([pattern]) => pattern.test(word)) ?? [];
  return ending && replacement !== undefined ? word.replace(ending, replacement) : word;
}

/** Forms that no ending tells of, folded, beside one that stands for them. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    ...['baux bail', 'cieux ciel', 'coraux corail', 'ideaux ideal', 'maux mal', 'travaux travail'],
    ...['vitraux vitrail', 'yeux oeil', 'mesdames madame', 'messieurs monsieur'],
    ...['bijoux bijou', 'cailloux caillou', 'choux chou', 'genoux genou', 'hiboux hibou'],
    ...['aveux aveu', 'dieux dieu', 'feux feu', 'jeux jeu', 'lieux lieu', 'voeux voeu'],
    ...['boyaux boyau', 'joyaux joyau', 'materiaux materiau', 'noyaux noyau', 'tuyaux tuyau'],
    ...['convois convoi', 'emplois emploi', 'envois envoi', 'lois loi', 'parois paroi', 'rois roi'],
    ...['octrois octroi', 'pourvois pourvoi', 'renvois renvoi', 'balais balai', 'deblais deblai'],
    ...[
      'minerais minerai',
      'remblais remblai',
      'tournois tournoi',
      'delais delai',
      'essais essai',
      'quais quai',
      'vrais vrai',
    ],
    ...['basse bas', 'basses bas', 'belle beau', 'belles beau', 'blanche blanc', 'blanches blanc'],
    ...['cheffe chef', 'cheffes chef', 'creuse creux', 'creuses creux', 'jalouse jaloux', 'jalouses jaloux'],
    ...['juive juif', 'juives juif', 'laique laic', 'laiques laic', 'naive naif', 'naives naif'],
    ...['nulle nul', 'nulles nul', 'paysanne paysan', 'paysannes paysan', 'rousse roux', 'rousses roux'],
    ...['breve bref', 'breves bref', 'brefs bref', 'douce doux', 'douces doux', 'epaisse epais'],
    ...['epaisses epais', 'fausse faux', 'fausses faux', 'folle fou', 'folles fou', 'fraiche frais'],
    ...['fraiches frais', 'franche franc', 'franches franc', 'gentille gentil', 'gentilles gentil'],
    ...['grasse gras', 'grasses gras', 'grecque grec', 'grecques grec', 'grosse gros', 'grosses gros'],
    ...['longue long', 'longues long', 'neuve neuf', 'neuves neuf', 'pareille pareil', 'pareilles pareil'],
    ...['publique public', 'publiques public', 'seche sec', 'seches sec', 'turque turc', 'turques turc'],
    ...['vieille vieux', 'vieilles vieux', 'veuve veuf', 'veuves veuf', 'vive vif', 'vives vif', 'vifs vif'],
    ...['tuee tue', 'tuees tue', 'tuer tue'],
    // Their s is no plural's, as their feminine shows.
    ...['assis assise', 'clos close', 'divers diverse', 'gris grise', 'pervers perverse', 'precis precise'],
    ...['imprecis imprecise', 'indecis indecise', 'concis concise', 'confus confuse', 'diffus diffuse'],
    ...['exclus excluse', 'inclus incluse', 'acquis acquise', 'conquis conquise', 'requis requise'],
    ...['pris prise', 'appris apprise', 'compris comprise', 'entrepris entreprise', 'epris eprise'],
    ...['repris reprise', 'surpris surprise', 'mis mise', 'admis admise', 'commis commise', 'emis emise'],
    ...['omis omise', 'permis permise', 'promis promise', 'remis remise', 'soumis soumise'],
    ...['compromis compromise', 'transmis transmise'],
  ].map(pair => pair.split(' ') as [string, string]),
);

/** Words that would become another one without their last letters, each beside its other forms if it has any. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  [
    // « mar » of « mari », « pari », « pay » of « paye », « cour », « ange », « fil », « gare », « gène », « métier », « moine », « San » of « San Francisco », « tel ».
    ...['mars', 'paris', 'pays', 'cours', 'course courses', 'angers', 'fils', 'gars', 'gens'],
    ...['metis metisse metisses', 'moins', 'sans', 'tele teles'],
    // « berge », « bouche », « étrange », « HIV », « message », « passage », « planche », « roche », « usage », « verge », « web ».
    ...['berger bergers bergere bergeres', 'boucher bouchers bouchere boucheres'],
    ...['etranger etrangers etrangere etrangeres', 'hiver hivers', 'messager messagers messagere messageres'],
    ...['passager passagers passagere passageres', 'plancher planchers', 'rocher rochers'],
    ...['usager usagers usagere usageres', 'verger vergers', 'weber'],
    // « Anne », « arme », « cor », « crime », « entre », « contre », « muse »…
    ...['allee allees', 'annee annees', 'armee armees', 'contree contrees', 'coree corees', 'crimee'],
    ...['donnee donnees', 'duree durees', 'entree entrees', 'epee epees', 'fumee fumees', 'fusee fusees'],
    ...['guinee guinees', 'idee idees', 'lignee lignees', 'maree marees', 'montee montees', 'musee musees'],
    ...['pensee pensees', 'portee portees', 'poupee poupees', 'puree purees', 'rentree rentrees'],
    ...['rosee rosees', 'ruee ruees', 'tournee tournees', 'tranchee tranchees', 'vallee vallees'],
  ].flatMap(forms => {
    const [singular = '', ...plural] = forms.split(' ');
    return [singular, ...plural].map(form => [form, singular] as const);
  }),
);

/** Words that would become another one without their e: « port », « mer », « parti », « ton », « retrait »… */
const WITH_E: ReadonlySet<string> = new Set(
  [
    'aire arte base case colle commente commune coupe crue donne dose droite faute file foie fonde garde male marie',
    'medecine mere monte pare partie pere porte poste reine retraite rome seine selle sonne sorte suite sure tonne',
    'traite vente',
  ].flatMap(line => line.split(' ')),
);

/**
 * What makes one of the singular and the plural, the masculine and the feminine, the infinitive and the participles of a verb in -er; each rule sees what those
 * before it left. No more than that: a stemmer that also takes away what makes a noun of a verb makes one word of « Parlement » and « parler », of
 * « communiqué » and « commune », and, as it takes « crédit » and « conflit » for verbs, two of each and its plural. Letters that must stand before an ending
 * keep short words as they are (« mer », « chez »).
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  // journaux, royaux; not bureaux, whose x goes alone.
  [/(?<=.[^e])aux$/, 'al'],
  [/(?<=eau)x$/, ''],
  // actrice, acteur
  [/(?<=..)trices?$/, 'teur'],
  // chômeuse, chômeur; heureux, heureuse; extérieure; enjeux, enjeu
  [/(?<=...)eu(?:r|rs|re|res|se|ses|x)?$/, 'eur'],
  // sportif, sportive
  [/(?<=...)ifs?$/, 'ive'],
  // amis, conflits; not français, chinois
  [/(?<=...)(?<!s|[ao]i)s$/, ''],
  // « salariée » and « salarie » are one word where a reader may leave out the accent.
  [/(?<=...)ee$/, 'e'],
  // première, étrangère, bouchère, conseillère; not colère
  [/(?<=..(?:i|g|ch|ll))ere$/, 'er'],
  // libérer, libère; not « libérez », with which « Martinez » would be « Martin » and « Perez » « père »
  [/(?<=...)er$/, 'e'],
];

/** Not that of « France », which is no feminine of « franc ». */
const LAST_E = /(?<=...)(?<!c)e$/;

/** What the feminine doubles: nouvelle, européenne, bretonne, muette; not « Bonn », « Dell ». */
const DOUBLED_E = /(?<=.[eo])([lnt])\1e$/;

const LATIN = /^[a-z]{3,}$/;

/** A folded word in the form that stands for it in all genders and numbers: not always a word. */
export function toOneForm(word: string): string {
  if (!LATIN.test(word)) return word;
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  const form = ENDINGS.reduce(
    (left, [ending, replacement]) => left.replace(ending, replacement),
    IRREGULAR.get(word) ?? word,
  );
  return WITH_E.has(form) ? form : form.replace(DOUBLED_E, '$1').replace(LAST_E, '');
}

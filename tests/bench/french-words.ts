/** Enough words that 700 of them compress as 700 words of a newspaper do (about 1.8 KB of brotli). Adjectives have one form for both genders. */
export const ACTORS = words(`
  le ministère|la commune|le conseil régional|la préfecture|le tribunal|la chambre de commerce|le syndicat|la banque centrale|
  le port|la coopérative|le parquet|la fédération|le laboratoire|la compagnie aérienne|le gouvernement|la direction générale|
  le musée|la bibliothèque|le festival|la caisse de retraite|le centre hospitalier|la société d’aménagement|l’université|
  l’agence urbaine|l’observatoire|l’association|l’office des forêts|l’institut|l’équipe nationale|l’entreprise|l’école|
  un collectif d’habitants|une commission d’enquête|un groupe d’ingénieurs|une délégation|un cabinet d’études|une jeune pousse|
  le comité d’organisation|la cour des comptes|le parlement|la mairie|le fonds souverain|la filière|le réseau ferré|
  la météorologie nationale|le barreau|la douane|le club|la troupe|l’atelier|l’hôtel de ville|l’orchestre
`);

export const VERBS = words(`
  annonce|prépare|défend|repousse|finance|étudie|présente|conteste|achève|relance|réclame|négocie|inaugure|surveille|adopte|
  dénonce|expérimente|modernise|simplifie|retarde|élargit|confirme|ouvre|accueille|rénove|publie|réunit|protège|transforme|
  suspend|promet|redoute|soutient|corrige|célèbre|interroge|restaure|remet en cause|met en service|passe au crible|prend en charge
`);

export const OBJECTS = words(`
  un plan|une réforme|le chantier|la feuille de route|une ligne ferroviaire|un programme|la récolte|le budget|une enquête|
  la station d’épuration|un accord|une liaison maritime|le calendrier|la carte scolaire|un barrage|une exposition|la desserte|
  un appel d’offres|les tarifs|les horaires|les quotas de pêche|une plateforme|un registre|la collecte des déchets|le marché|
  un quartier|une bourse|les logements|un corridor|la saison|une traduction|le patrimoine|une étude d’impact|un prototype|
  la concession|les archives|une convention|le réseau d’eau|une usine|le contrat|les indicateurs|un fonds de garantie|
  une piste cyclable|la palmeraie|le littoral|une centrale|les transports|un spectacle|la nappe phréatique|le vaccin
`);

export const ADJECTIVES = words(`
  économique|publique|durable|hydraulique|scientifique|numérique|historique|agricole|fragile|considérable|solidaire|
  énergétique|maritime|stratégique|juridique|moderne|unique|technique|sanitaire|rentable|rapide|pilote|autonome|
  touristique|exemplaire|modeste|artistique|climatique|rare|utile|précaire|thermique|sensible|invisible|populaire
`);

export const COMPLEMENTS = words(`
  malgré la hausse des prix|avant la fin de l’été|sans attendre le décret|à la demande des élus|après des mois de retard|
  avec l’appui des bailleurs|au profit des zones rurales|sous le regard des riverains|à huis clos|faute de main-d’œuvre|
  en dépit des réserves|au terme d’un long débat|dans un climat apaisé|pour la troisième année de suite|loin des caméras|
  au nom de la transparence|devant une salle comble|contre l’avis des experts|grâce à l’épargne locale|à titre d’essai|
  au rythme des marées|par souci d’équité|dès la rentrée prochaine|en marge du sommet|sur fond de sécheresse|à marche forcée|
  avec des moyens comptés|au plus près du terrain|à l’abri des regards|selon un calendrier resserré|quoi qu’il en coûte|
  d’une seule voix|par étapes|à contrecœur|en toute discrétion|au grand dam des commerçants|sans hausse d’impôt
`);

export const OPENINGS = words(`
  Au lendemain du vote|Dans les couloirs|Sur le terrain|À première vue|En coulisses|De source proche du dossier|Pour l’heure|
  Contre toute attente|À l’échelle du pays|Depuis le printemps|Chaque matin|Au fil des semaines|Il y a dix ans|À mi-parcours|
  Dans un communiqué|Selon nos informations|Faute de consensus|Aux yeux des spécialistes|Le long de la côte|À l’intérieur
`);

export const OPINIONS = words(`
  nous n’avons pas le droit à l’erreur|il faudra du temps pour convaincre|personne ne pourra dire qu’il ne savait pas|
  la confiance se gagne pas à pas|les chiffres parlent d’eux-mêmes|ce n’est que le début du chemin|l’eau n’attend pas|
  nos enfants jugeront|on ne bâtit rien sur du sable|la question reste entière|le plus dur est derrière nous|
  chacun doit prendre sa part|rien ne remplace la présence humaine|c’est une affaire de patience
`);

export const SAYINGS = words(
  'estime|résume|regrette|assure|explique|glisse|insiste|tempère|se réjouit|prévient|rappelle|souffle',
);

export const PLACES = words(`
  Rabat|Casablanca|Fès|Tanger|Agadir|Oujda|Meknès|Tétouan|Essaouira|Ouarzazate|Nador|Béni Mellal|Safi|Larache|Errachidia|
  Dakhla|Laâyoune|Chefchaouen|Taza|Azrou|Figuig|Tiznit|Khouribga|El Jadida|Settat|Berkane|Midelt|Zagora|Asilah|Ifrane|
  Dakar|Tunis|Marseille|Bruxelles|Genève|Montréal|Abidjan|Lyon|Alger|Nouakchott
`);

export const FIRST_NAMES = words(`
  Amina|Youssef|Claire|Mehdi|Salma|Julien|Nadia|Karim|Hélène|Omar|Leïla|Antoine|Samira|Rachid|Inès|Mathieu|Houda|Ismaël|
  Sofia|Driss|Camille|Tarik|Zineb|Étienne|Ghita|Bilal|Maud|Anas
`);

export const LAST_NAMES = words(`
  Berrada|El Fassi|Moreau|Tazi|Lahlou|Benali|Girard|Amrani|Ziani|Rousseau|Chraïbi|Mansouri|Lefèvre|Alaoui|Sebti|Faure|
  Bennis|Idrissi|Carpentier|Naciri|Kettani|Marchand|Ouazzani|Filali|Besson|Tahiri|Guessous|Delmas|Sqalli|Haddad
`);

function words(list: string): readonly string[] {
  return list.split('|').map(word => word.trim());
}

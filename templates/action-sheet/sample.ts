/** A project carried out over two years, judged on all six counts. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'F3AC-95NB',
  objectif: 'Des quartiers plus propres',
  intitule: 'Collecte des déchets ménagers',
  indicateurs: [
    'Ménages desservis chaque semaine (35 % → 60 %)',
    'Avis des habitants sur la propreté (mauvais → satisfaisant)',
  ],
  contexte: [
    'La collecte passe deux fois par mois\u00A0; les rues étroites ne sont pas desservies.',
    'La décharge communale sera pleine dans trois ans.',
  ],
  developpement: [
    'Établir avec les comités de quartier un diagnostic partagé de la collecte (2027)',
    'Ouvrir quatre points de collecte et louer deux véhicules (2028)',
  ],
  enjeux:
    'Environnement\u00A0: la nappe est protégée. Économie\u00A0: la collecte emploie douze personnes du quartier. Social\u00A0: les comités décident des tournées.',
  calendrier: ['2027\u00A0: avril à octobre', '2028\u00A0: janvier à décembre'],
  pilotes: ['Andenne\u00A0: service Environnement', 'Ouakam\u00A0: commission Environnement'],
  services: ['Travaux', 'Communication'],
  autres: ['Comité de suivi', 'Comités de quartier'],
  devise: 'EUR',
  moyens: [
    { bailleur: 'Programme de CIC', montant: 2_145_050 },
    { bailleur: 'Ouakam', montant: 250_000 },
  ],
  etoiles: {
    environnement: '★★★',
    economie: '★',
    social: '★★',
    generations: '★★',
    nordSud: '★★★',
    ampleur: '–',
  },
  liens: ['État civil de proximité'],
};

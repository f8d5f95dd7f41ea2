/** A Walloon council ratifies a protocol that its college has signed. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'T3WA-58PC',
  lieu: 'Andenne',
  commune: 'Andenne',
  conseil: { designation: 'Conseil communal' },
  parties: [{ designation: 'la Commune d’Andenne' }, { designation: 'la Commune d’Ouakam' }],
  seance: { numero: '2026/112', date: '2026-12-01', presents: 24, membres: 29 },
  objet: 'le protocole de collaboration CIC-2026-014',
  signature: { date: '2026-10-12', organe: 'du Collège communal' },
  decision: { intitule: 'Ratification', verbe: 'ratifie' },
  suite: {
    intitule: 'Condition suspensive',
    texte: 'La condition suspensive est accomplie pour la Commune d’Andenne.',
  },
  visas: ['le Code de la démocratie locale et de la décentralisation, en particulier ses articles L1122-30 et L1132-3'],
  considerants: [
    'que la coopération entre les deux communes porte sur l’état civil, la gestion des déchets et la jeunesse',
    'que les dépenses de l’année sont inscrites au budget ordinaire',
  ],
  votes: { pour: 21, contre: 1, abstentions: 2 },
  ratifie: true,
  president: { civilite: 'Mme' as const, nom: 'Claire Dubois', fonction: 'La Bourgmestre' },
  secretaire: { civilite: 'M.' as const, nom: 'Marc Lambert', fonction: 'Le Directeur général' },
};

export const sampleInEnglish = {
  ...sample,
  reference: 'PC-2026-0031',
  codeDeVerification: 'T3WA-59PD',
  conseil: { designation: 'Municipal Council' },
  parties: [{ designation: 'the Municipality of Andenne' }, { designation: 'the Municipality of Tamale' }],
  objet: 'the cooperation protocol PC-2026-0031',
  signature: { date: '2026-10-12', organe: 'of the Municipal College' },
  decision: { intitule: 'Ratification', verbe: 'ratifies' },
  suite: {
    intitule: 'Suspensive condition',
    texte: 'The suspensive condition is fulfilled for the Municipality of Andenne.',
  },
  visas: ['the Walloon Code of local democracy and decentralisation, in particular its articles L1122-30 and L1132-3'],
  considerants: [
    'that the cooperation of the two municipalities covers civil registration, waste management and youth',
    'that the expenses of the year are entered in the ordinary budget',
  ],
  president: { civilite: 'Ms' as const, nom: 'Claire Dubois', fonction: 'The Mayor' },
  secretaire: { civilite: 'Mr' as const, nom: 'Marc Lambert', fonction: 'The Director General' },
};

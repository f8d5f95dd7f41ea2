/** A decision taken by a vote, its signatory acting under a written delegation: every part of the document once. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'P4ND-27KX',
  lieu: 'Andenne',
  commune: 'Andenne',
  designation: 'la Commune d’Andenne',
  college: 'Collège communal',
  conseil: 'Conseil communal',
  parties: [{ designation: 'la Commune d’Andenne' }, { designation: 'la Commune d’Ouakam' }],
  objet: 'le protocole de collaboration CIC-2026-014',
  seance: {
    numero: '2026/1043',
    date: '2026-10-09',
    presents: [
      'Mme Claire Dubois, Bourgmestre',
      'M. Paul Renard, Échevin',
      'Mme Inès Colin, Échevine',
      'Mme Julie Maréchal, Présidente du Conseil de l’action sociale',
    ],
  },
  visas: [
    'le Code de la démocratie locale et de la décentralisation, en particulier ses articles L1122-30, L1123-23, L1132-3 et L1132-4',
    'la délibération du 1ᵉʳ\u00A0septembre\u00A02025 par laquelle le Conseil communal a décidé de prendre part à la coopération au développement',
    'l’avis du directeur financier du 2\u00A0octobre\u00A02026',
  ],
  considerants: [
    'les liens qui unissent les parties\u00A0: historiques, d’amitié et socioculturels',
    'que les parties entendent agir ensemble dans les domaines suivants\u00A0: état civil, gestion des déchets et jeunesse',
    'que le texte engage une dépense de 25\u00A0000,00\u00A0€',
    'que la matière est d’intérêt communal et que le Conseil communal doit dès lors ratifier la signature',
  ],
  votes: { pour: 4, contre: 0, abstentions: 1 },
  mandat: {
    signataire: { civilite: 'Mme' as const, nom: 'Inès Colin', fonction: 'Échevine des Relations internationales' },
    contreseing: { civilite: 'M.' as const, nom: 'Marc Lambert', fonction: 'Directeur général' },
    delegation: 'Délégation du 3\u00A0mars\u00A02026',
  },
  president: { civilite: 'Mme' as const, nom: 'Claire Dubois', fonction: 'La Bourgmestre' },
  secretaire: { civilite: 'M.' as const, nom: 'Marc Lambert', fonction: 'Le Directeur général' },
};

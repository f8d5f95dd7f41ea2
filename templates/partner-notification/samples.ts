/** Every part of the letter once; a refusal and an entry into force are parts of it too. */
export const inFrench = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'N5HT-83QB',
  lieu: 'Andenne',
  date: '2026-12-03',
  expediteur: {
    designation: 'la Commune d’Andenne',
    signataire: { civilite: 'Mme' as const, nom: 'Claire Dubois', fonction: 'Bourgmestre' },
    contreseing: { civilite: 'M.' as const, nom: 'Marc Lambert', fonction: 'Directeur général' },
  },
  destinataires: [{ designation: 'la Commune d’Ouakam', attention: 'M.\u00A0Abdoulaye Ndiaye, Maire' }],
  annexes: ['un extrait certifié conforme de la délibération'],
  objet: 'le protocole de collaboration CIC-2026-014',
  conseil: 'Conseil communal',
  commune: 'Andenne',
  seance: { numero: '2026/112', date: '2026-12-01' },
  accord: { verbe: 'ratifié' },
  attente: { actes: [{ partie: 'la Commune d’Ouakam', acte: 'ratification par le conseil' }] },
};

export const inEnglish = {
  ...inFrench,
  expediteur: {
    designation: 'the Municipality of Andenne',
    signataire: { civilite: 'Ms' as const, nom: 'Claire Dubois', fonction: 'Mayor' },
    contreseing: { civilite: 'Mr' as const, nom: 'Marc Lambert', fonction: 'Director General' },
  },
  destinataires: [{ designation: 'the Municipality of Ouakam', attention: 'Mr\u00A0Abdoulaye Ndiaye, Mayor' }],
  annexes: ['a certified extract of the deliberation'],
  objet: 'the cooperation protocol CIC-2026-014',
  conseil: 'Municipal Council',
  accord: { verbe: 'ratified' },
  attente: { actes: [{ partie: 'the Municipality of Ouakam', acte: 'ratification by the council' }] },
};

/** An adhesion that also changes the text: every part of the document once, its end apart. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'H2VB-90TS',
  lieu: 'Andenne',
  acte: 'Protocole de collaboration',
  intitule: 'Acte d’adhésion n°\u00A01',
  titre: 'Adhésion de Rufisque, et la jeunesse parmi les domaines d’action',
  protocole: 'le protocole de collaboration CIC-2026-014',
  parties: [
    { designation: 'la Commune d’Andenne' },
    { designation: 'la Commune d’Ouakam' },
    { designation: 'la Commune de Rufisque' },
  ],
  entreeEnVigueur: '2026-12-01',
  modification: {
    changements: [
      {
        disposition: 'Domaines d’action',
        avant: 'état civil et population',
        apres: 'état civil et population\njeunesse et éducation à la citoyenneté',
      },
    ],
  },
  adhesion: { parties: [{ designation: 'la Commune de Rufisque' }] },
  fin: { dernierJour: '2029-12-31', motif: 'Les actions prévues seront achevées à cette date.' },
  signataires: [
    {
      civilite: 'Mme' as const,
      nom: 'Claire Dubois',
      capacites: [{ fonction: 'Bourgmestre', partie: 'la Commune d’Andenne' }],
      delegations: [],
    },
    {
      civilite: 'M.' as const,
      nom: 'Abdoulaye Ndiaye',
      capacites: [{ fonction: 'Maire', partie: 'la Commune d’Ouakam' }],
      delegations: [],
    },
    {
      civilite: 'Mme' as const,
      nom: 'Mariama Cissé',
      capacites: [{ fonction: 'Maire', partie: 'la Commune de Rufisque' }],
      delegations: ['Délégation du 4 mai 2028'],
    },
  ],
};

export const sampleInEnglish = {
  ...sample,
  reference: 'PC-2026-0031',
  codeDeVerification: 'H2VB-91TR',
  acte: 'Cooperation protocol',
  intitule: 'Act of adhesion No.\u00A01',
  titre: 'Adhesion of Yendi, and youth among the domains of action',
  protocole: 'the cooperation protocol PC-2026-0031',
  parties: [
    { designation: 'the Municipality of Andenne' },
    { designation: 'the Municipality of Tamale' },
    { designation: 'the Municipality of Yendi' },
  ],
  modification: {
    changements: [
      {
        disposition: 'Domains of action',
        avant: 'civil registration and population',
        apres: 'civil registration and population\nyouth and civic education',
      },
    ],
  },
  adhesion: { parties: [{ designation: 'the Municipality of Yendi' }] },
  fin: { dernierJour: '2029-12-31', motif: 'What was planned will have been done by that date.' },
  signataires: [
    {
      civilite: 'Ms' as const,
      nom: 'Claire Dubois',
      capacites: [{ fonction: 'Mayor', partie: 'the Municipality of Andenne' }],
      delegations: [],
    },
    {
      civilite: 'Mr' as const,
      nom: 'Sule Salifu',
      capacites: [{ fonction: 'Mayor', partie: 'the Municipality of Tamale' }],
      delegations: [],
    },
    {
      civilite: 'Ms' as const,
      nom: 'Hajia Abubakari',
      capacites: [{ fonction: 'Mayor', partie: 'the Municipality of Yendi' }],
      delegations: ['Delegation of 4 May 2028'],
    },
  ],
};

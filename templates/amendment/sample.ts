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

/** Complete and plausible: two parties and an association whose president is also a mayor, each sort of block once. */
export const sample = {
  reference: 'PC-2026-0021',
  versionDuTexte: 1,
  codeDeVerification: 'Q4ZN-17KD',
  lieu: 'Andenne',
  acte: 'Charte de solidarité',
  titre: 'Trois rives',
  phase: { debut: '2027', fin: '2031' },
  parties: [
    { designation: 'la Commune d’Andenne', agissantPar: 'Mme\u00A0Claire Dubois, Bourgmestre' },
    { designation: 'la Commune d’Ouakam', agissantPar: 'M.\u00A0Abdoulaye Ndiaye, Maire' },
    { designation: 'Les Amis du fleuve', agissantPar: 'M.\u00A0Abdoulaye Ndiaye, Président' },
  ],
  deliberationFondatrice: '21\u00A0juin\u00A02025',
  liens: 'historiques et d’amitié',
  domaines: { liste: ['jeunesse', 'gestion des déchets ménagers'] },
  articles: [
    {
      intitule: 'Engagements',
      blocs: [
        { paragraphe: { morceaux: ['La Commune d’Andenne', ' et ses partenaires prennent ces engagements\u00A0:'] } },
        { puces: ['se rencontrer chaque année', 'rendre compte aux habitants'] },
      ],
    },
    {
      intitule: 'Entités et référents',
      blocs: [
        {
          tableau3: {
            entetes: { a: 'Entité', b: 'Référent', c: 'Contact' },
            rangees: [
              { a: 'Andenne', b: 'Luc Simon', c: 'luc@andenne.example' },
              { a: 'Ouakam', b: 'Awa Fall' },
            ],
          },
        },
        {
          tableau2: {
            entetes: { a: 'Nom', b: 'Pays' },
            rangees: [{ a: 'École des métiers', b: 'Sénégal' }],
          },
        },
        {
          tableau4: {
            entetes: { a: 'Action', b: 'Lieu', c: 'Partenaire', d: 'Année' },
            rangees: [{ a: 'Collecte pilote', b: 'là-bas', c: 'Ouakam', d: '2027' }],
          },
        },
      ],
    },
  ],
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
      capacites: [
        { fonction: 'Maire', partie: 'la Commune d’Ouakam' },
        { fonction: 'Président', partie: 'Les Amis du fleuve' },
      ],
      delegations: ['Délégation du 3 mars 2026'],
    },
  ],
};

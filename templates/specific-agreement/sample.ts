/** What each party promises, unless staff write it otherwise. */
export const OBLIGATIONS: readonly { texte: string }[] = [
  { texte: 'conduit les actions dont elle a la charge et y affecte les personnes et les moyens prévus' },
  { texte: 'n’emploie les montants reçus que pour les actions auxquelles ils sont affectés' },
  { texte: 'conserve les pièces justificatives aussi longtemps que son droit l’exige, et les produit sur demande' },
  { texte: 'informe ses habitants des actions menées et de leurs résultats' },
];

/** Two objectives, three funders; one person signs for each side. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'S8VK-30JD',
  lieu: 'Andenne',
  protocole: 'le protocole de collaboration CIC-2026-014',
  entreeEnVigueur: '2026-12-01',
  parties: [
    {
      designation: 'la Commune d’Andenne',
      signataire: { civilite: 'Mme' as const, nom: 'Claire Dubois', fonction: 'Bourgmestre' },
    },
    {
      designation: 'la Commune d’Ouakam',
      signataire: { civilite: 'M.' as const, nom: 'Abdoulaye Ndiaye', fonction: 'Maire' },
    },
  ],
  annees: '2027',
  adoptionDuPlan: '2027-01-25',
  devise: 'EUR',
  objectifs: [
    {
      intitule: 'un état civil fiable',
      actions: [
        {
          intitule: 'Former les agents de l’état civil',
          responsables: [
            { partie: 'Andenne', nom: 'service Population' },
            { partie: 'Ouakam', nom: 'bureau de l’état civil' },
          ],
          localisation: 'là-bas',
          mois: 'mars à juin',
          total: 1_400_000,
        },
      ],
    },
    {
      intitule: 'des quartiers plus propres',
      actions: [
        {
          intitule: 'Établir avec les comités de quartier un diagnostic partagé de la collecte des déchets',
          responsables: [
            { partie: 'Andenne', nom: 'service Environnement' },
            { partie: 'Ouakam', nom: 'commission Environnement' },
          ],
          localisation: 'ici et là-bas',
          mois: 'avril à octobre',
          total: 300_000,
        },
      ],
    },
  ],
  indicateurs: [
    { action: 'Former les agents de l’état civil', intitule: 'Agents formés', depart: '0', cible: '24' },
    { action: 'Diagnostic partagé', intitule: 'Comités associés', depart: 'aucun', cible: '8 sur 11' },
  ],
  financement: [
    { bailleur: 'Programme de CIC', montant: 1_250_000 },
    { bailleur: 'Ouakam', montant: 250_000 },
    { bailleur: 'Andenne', montant: 200_000 },
  ],
  total: 1_700_000,
  obligations: [...OBLIGATIONS],
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
      delegations: ['Délégation du 4\u00A0mai\u00A02026'],
    },
  ],
};

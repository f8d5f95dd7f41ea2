/** Five years on: one party has decided, the other has yet to. */
export const sample = {
  reference: 'CIC-2026-014',
  acte: 'Protocole de collaboration',
  versionDuTexte: 2,
  codeDeVerification: 'B6YE-71LN',
  lieu: 'Andenne',
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
  entreeEnVigueur: '2026-12-01',
  dernierJour: '2031-11-30',
  predecesseur: 'CIC-2021-003',
  devise: 'EUR',
  plans: [
    {
      annees: '2027',
      actions: ['Former les agents de l’état civil', 'Diagnostic partagé de la collecte des déchets'],
      realisation: '22 agents formés sur 24\u00A0; diagnostic présenté aux deux conseils en novembre.',
      adoptionDuPlan: '2027-01-25',
    },
    {
      annees: '2028',
      actions: ['Équiper trois centres secondaires', 'Échange de jeunes'],
      realisation: 'Deux centres équipés\u00A0; échange reporté à 2029.',
      adoptionDuPlan: '2028-01-18',
    },
  ],
  moyens: [
    { annees: '2027', bailleur: 'Programme de CIC', montant: 1730000 },
    { annees: '2027', bailleur: 'Andenne', montant: 200000 },
    { annees: '2028', bailleur: 'Programme de CIC', montant: 2145050 },
  ],
  total: 4075050,
  evaluations: [
    {
      periode: 'de 2028',
      resultats: [
        { critere: 'Réciprocité', moyenne: 2.5 },
        { critere: 'Participation des citoyens', moyenne: 2 },
      ],
      avis: [
        {
          partie: 'la Commune d’Andenne',
          enseignements: 'Les missions courtes et régulières portent plus que les longues.',
        },
        {
          partie: 'la Commune d’Ouakam',
          enseignements: 'Les comités de quartier ont pris l’habitude d’être consultés.',
          dissidence: 'La jeunesse n’a pas reçu la place que le plan lui donnait.',
        },
      ],
    },
  ],
  changements: ['ajouter la jeunesse aux domaines retenus', 'tenir le comité de suivi deux fois l’an'],
  decisions: [
    {
      partie: 'la Commune d’Andenne',
      decision: 'renouvelle',
      jourDeDecision: '2031-06-02',
      motif: 'bilan favorable',
    },
    { partie: 'la Commune d’Ouakam' },
  ],
};

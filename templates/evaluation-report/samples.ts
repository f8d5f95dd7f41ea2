const scores = (intitule: string, andenne: number, ouakam: number) => ({
  intitule,
  notes: [
    { nom: 'Andenne', note: andenne },
    { nom: 'Ouakam', note: ouakam },
  ],
  moyenne: (andenne + ouakam) / 2,
});

/** Two groups of criteria, one partner who disagrees. */
export const inFrench = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'Q2BD-78WM',
  lieu: 'Andenne',
  intitule: 'Évaluation de 2028',
  objet: 'le protocole de collaboration CIC-2026-014',
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
  conclusion: '2028-11-24',
  grille: {
    source: 'Protocole de collaboration CIC, article 1 et annexe I',
    echelle: 'de 0 à 3 (0\u00A0= Pas tenu, 1\u00A0= Amorcé, 2\u00A0= Tenu en partie, 3\u00A0= Tenu)',
  },
  groupes: [
    {
      intitule: 'Fondements',
      criteres: [scores('Égalité', 3, 2), scores('Réciprocité', 2, 2), scores('Bonne gouvernance', 3, 1)],
    },
    { intitule: 'Suivi', criteres: [scores('Transparence', 2, 3), scores('Capitalisation', 1, 1)] },
  ],
  avis: [
    {
      partie: 'la Commune d’Andenne',
      evaluateur: 'évaluation interne, service des relations internationales',
      enseignements: 'Les missions courtes et régulières portent plus que les longues.',
    },
    {
      partie: 'la Commune d’Ouakam',
      evaluateur: 'évaluation externe, Université Cheikh Anta Diop',
      enseignements:
        'Les comités de quartier ont pris l’habitude d’être consultés.\nLe guichet d’état civil reste à équiper.',
    },
  ],
  dissidences: [{ partie: 'la Commune d’Ouakam', texte: 'La jeunesse n’a pas reçu la place que le plan lui donnait.' }],
};

export const inEnglish = {
  ...inFrench,
  intitule: 'Evaluation of 2028',
  objet: 'the cooperation protocol CIC-2026-014',
  parties: [
    {
      designation: 'the Municipality of Andenne',
      signataire: { civilite: 'Ms' as const, nom: 'Claire Dubois', fonction: 'Mayor' },
    },
    {
      designation: 'the Municipality of Ouakam',
      signataire: { civilite: 'Mr' as const, nom: 'Abdoulaye Ndiaye', fonction: 'Mayor' },
    },
  ],
  grille: {
    source: 'CIC cooperation protocol, article 1 and annex I',
    echelle: 'from 0 to 3 (0\u00A0= Not kept, 1\u00A0= Begun, 2\u00A0= Kept in part, 3\u00A0= Kept)',
  },
  groupes: [
    {
      intitule: 'Foundations',
      criteres: [scores('Equality', 3, 2), scores('Reciprocity', 2, 2), scores('Good governance', 3, 1)],
    },
    { intitule: 'Follow-up', criteres: [scores('Transparency', 2, 3), scores('Building on experience', 1, 1)] },
  ],
  avis: [
    {
      partie: 'the Municipality of Andenne',
      evaluateur: 'internal evaluation, international relations office',
      enseignements: 'Short and regular missions achieve more than long ones.',
    },
    {
      partie: 'the Municipality of Ouakam',
      evaluateur: 'external evaluation, Cheikh Anta Diop University',
      enseignements:
        'District committees have come to expect being consulted.\nThe registry office still wants equipment.',
    },
  ],
  dissidences: [
    { partie: 'the Municipality of Ouakam', texte: 'Young people were not given the place that the plan gave them.' },
  ],
};

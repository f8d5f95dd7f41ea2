/** A French town approves a twinning before its mayor signs it. */
export const sample = {
  reference: 'JUM-2026-003',
  versionDuTexte: 1,
  codeDeVerification: 'Y8CB-42TL',
  lieu: 'Cergy',
  designation: 'la Commune de Cergy',
  conseil: 'le Conseil municipal',
  objet: 'l’accord de jumelage JUM-2026-003',
  parties: [
    { designation: 'la Commune d’Andenne' },
    { designation: 'la Commune de Cergy' },
    { designation: 'la Commune d’Ouakam' },
  ],
  seance: { numero: '2026-118', date: '2026-10-01', convocation: '2026-09-24', enExercice: 49, presents: 41 },
  rapporteur: 'Mme Inès Marchand, adjointe au maire',
  visas: [
    'le Code général des collectivités territoriales, en particulier ses articles L1115-1 et L2121-29',
    'l’avis de la commission des relations internationales du 15 septembre 2026',
  ],
  considerants: [
    'que les trois communes échangent depuis 2019 sur l’état civil et la jeunesse',
    'que les dépenses de l’année sont inscrites au budget, au chapitre 65',
  ],
  votes: { pour: 38, contre: 1, abstentions: 2 },
  approuve: true,
  executif: { civilite: 'M.' as const, nom: 'Thomas Renaud', fonction: 'Maire' },
  secretaire: { civilite: 'Mme' as const, nom: 'Sonia Belkacem' },
  certificat: { articles: 'L2131-1 et L2131-2', transmission: '2026-10-05', publication: '2026-10-06' },
};

/** A meeting of two parties; in English, the one that the partner receives. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'D5KN-83RV',
  lieu: 'Andenne',
  date: '2027-04-05',
  acte: 'Protocole de collaboration',
  parties: [{ designation: 'la Commune d’Andenne' }, { designation: 'la Commune d’Ouakam' }],
  seance: { date: '2027-05-12', heure: '14 h 30 (12 h 30 à Ouakam)', lieu: 'Centre administratif, salle du Collège' },
  ordreDuJour: [
    'Approbation du procès-verbal de la réunion du 18 novembre 2026',
    'Avancement du plan d’action 2027\u00A0: formation des agents de l’état civil',
    'Diagnostic partagé de la collecte des déchets\u00A0: premiers constats des comités de quartier',
    'Calendrier de l’évaluation annuelle',
  ],
  delegations: [
    {
      partie: 'la Commune d’Andenne',
      membres: [
        { nom: 'Julie Collard', fonction: 'Échevine de la coopération' },
        { nom: 'Luc Simon', fonction: 'Agent des relations internationales' },
      ],
    },
    {
      partie: 'la Commune d’Ouakam',
      membres: [
        { nom: 'Awa Fall', fonction: 'Adjointe au maire' },
        { nom: 'Ibrahima Sarr', fonction: 'Chef du bureau de l’état civil' },
        { nom: 'Ndèye Seck', fonction: '' },
      ],
    },
  ],
  signataire: { nom: 'Luc Simon', fonction: 'Pour la Commune d’Andenne' },
};

export const sampleInEnglish: typeof sample = {
  ...sample,
  reference: 'PC-2026-0031',
  acte: 'Cooperation protocol',
  parties: [{ designation: 'the Municipality of Andenne' }, { designation: 'the Municipality of Tamale' }],
  seance: { date: '2027-05-12', heure: '14:30 (12:30 in Tamale)', lieu: 'Town hall, college room' },
  ordreDuJour: [
    'Approval of the minutes of 18 November 2026',
    'Progress of the 2027 action plan: training of civil registry staff',
    'Shared diagnosis of waste collection: first findings of the neighbourhood committees',
    'Calendar of the yearly evaluation',
  ],
  delegations: [
    {
      partie: 'the Municipality of Andenne',
      membres: [
        { nom: 'Julie Collard', fonction: 'Alderwoman for cooperation' },
        { nom: 'Luc Simon', fonction: 'International relations officer' },
      ],
    },
    {
      partie: 'the Municipality of Tamale',
      membres: [
        { nom: 'Memuna Alhassan', fonction: 'Assembly member' },
        { nom: 'Yakubu Issah', fonction: 'Head of the civil registry' },
      ],
    },
  ],
  signataire: { nom: 'Luc Simon', fonction: 'For the Municipality of Andenne' },
};

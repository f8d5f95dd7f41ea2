import { sample as convocation, sampleInEnglish as notice } from '../committee-convocation/sample.js';

const meetingOf = ({ acte, reference, parties, seance, ordreDuJour, lieu }: typeof convocation) => ({
  reference,
  versionDuTexte: 2,
  codeDeVerification: 'W2PT-17GB',
  lieu,
  date: '2027-05-12',
  acte,
  parties,
  seance,
  ordreDuJour,
});

/** The minutes of the meeting that the sample of the convocation calls. */
export const sample = {
  ...meetingOf(convocation),
  participants: [
    {
      partie: 'la Commune d’Andenne',
      membres: [
        { nom: 'Julie Collard', fonction: 'Échevine de la coopération', participation: 'présence' },
        { nom: 'Luc Simon', fonction: 'Agent des relations internationales', participation: 'présence' },
      ],
    },
    {
      partie: 'la Commune d’Ouakam',
      membres: [
        { nom: 'Awa Fall', fonction: 'Adjointe au maire', participation: 'présence' },
        { nom: 'Ibrahima Sarr', fonction: 'Chef du bureau de l’état civil', participation: 'excuse' },
        { nom: 'Ndèye Seck', fonction: '', participation: 'absence' },
      ],
    },
  ],
  resume:
    'La formation a commencé en mars\u00A0; quatorze agents sur vingt-quatre ont suivi deux modules.\nTrois comités de quartier sur onze n’ont pas encore répondu au questionnaire sur la collecte des déchets\u00A0; ils seront visités en juin.',
  decisions: [
    'Le troisième module est avancé à septembre, pendant l’accueil des deux agents à Andenne.',
    'Le questionnaire est traduit en wolof avant le 15 juin 2027.',
    'L’évaluation annuelle est préparée par chaque partie pour le 30 octobre 2027.',
  ],
  presidences: [
    { partie: 'la Commune d’Andenne', nom: 'Julie Collard', fonction: 'Échevine de la coopération' },
    { partie: 'la Commune d’Ouakam', nom: 'Awa Fall', fonction: 'Adjointe au maire' },
  ],
};

export const sampleInEnglish: typeof sample = {
  ...meetingOf(notice),
  participants: [
    {
      partie: 'the Municipality of Andenne',
      membres: [
        { nom: 'Julie Collard', fonction: 'Alderwoman for cooperation', participation: 'present' },
        { nom: 'Luc Simon', fonction: 'International relations officer', participation: 'present' },
      ],
    },
    {
      partie: 'the Municipality of Tamale',
      membres: [
        { nom: 'Memuna Alhassan', fonction: 'Assembly member', participation: 'present' },
        { nom: 'Yakubu Issah', fonction: 'Head of the civil registry', participation: 'excused' },
      ],
    },
  ],
  resume:
    'Training began in March; fourteen of the twenty-four members of staff have followed the first two modules.\nThree neighbourhood committees out of eleven have not yet answered the questions on waste collection; they will be visited in June.',
  decisions: [
    'The third module is brought forward to September, while two members of staff are in Andenne.',
    'Each party prepares the yearly evaluation by 30 October 2027.',
  ],
  presidences: [
    { partie: 'the Municipality of Andenne', nom: 'Julie Collard', fonction: 'Alderwoman for cooperation' },
    { partie: 'the Municipality of Tamale', nom: 'Memuna Alhassan', fonction: 'Assembly member' },
  ],
};

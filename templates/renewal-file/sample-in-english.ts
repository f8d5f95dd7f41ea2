import { sample } from './sample.js';

/** The same file, as a partner that reads English receives it. */
export const sampleInEnglish = {
  ...sample,
  reference: 'PC-2026-0031',
  acte: 'Cooperation protocol',
  codeDeVerification: 'B6YE-72LP',
  parties: [
    {
      designation: 'the Municipality of Andenne',
      signataire: { civilite: 'Ms' as const, nom: 'Claire Dubois', fonction: 'Mayor' },
    },
    {
      designation: 'the Municipality of Tamale',
      signataire: { civilite: 'Mr' as const, nom: 'Sule Salifu', fonction: 'Mayor' },
    },
  ],
  predecesseur: 'PC-2021-0007',
  plans: [
    {
      annees: '2027',
      actions: ['Train civil registry staff', 'Shared diagnosis of waste collection'],
      realisation: '22 members of staff trained out of 24; diagnosis presented to both councils in November.',
      adoptionDuPlan: '2027-01-25',
    },
    {
      annees: '2028',
      actions: ['Equip three secondary offices', 'Exchange of young people'],
      realisation: 'Two offices equipped; exchange put off to 2029.',
      adoptionDuPlan: '2028-01-18',
    },
  ],
  moyens: [
    { annees: '2027', bailleur: 'CIC programme', montant: 1730000 },
    { annees: '2027', bailleur: 'Andenne', montant: 200000 },
    { annees: '2028', bailleur: 'CIC programme', montant: 2145050 },
  ],
  evaluations: [
    {
      periode: 'of 2028',
      resultats: [
        { critere: 'Reciprocity', moyenne: 2.5 },
        { critere: 'Participation of citizens', moyenne: 2 },
      ],
      avis: [
        {
          partie: 'the Municipality of Andenne',
          enseignements: 'Short and regular missions achieve more than long ones.',
        },
        {
          partie: 'the Municipality of Tamale',
          enseignements: 'Neighbourhood committees have come to expect to be consulted.',
          dissidence: 'Youth did not receive the place that the plan gave it.',
        },
      ],
    },
  ],
  changements: ['add youth to the domains retained', 'hold the monitoring committee twice a year'],
  decisions: [
    {
      partie: 'the Municipality of Andenne',
      decision: 'renews',
      jourDeDecision: '2031-06-02',
      motif: 'favourable results',
    },
    { partie: 'the Municipality of Tamale' },
  ],
};

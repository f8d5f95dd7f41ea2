/** A year of cooperation with a partner that reads English. */
export const sampleInEnglish = {
  reference: 'PC-2026-0031',
  acte: 'Cooperation protocol',
  versionDuTexte: 2,
  codeDeVerification: 'M8RF-25HE',
  lieu: 'Andenne',
  date: '2027-01-25',
  annees: '2027',
  devise: 'EUR',
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
  objectifs: [
    {
      intitule: 'a reliable civil register, open to all residents',
      actions: [
        {
          intitule: 'Train civil registry staff in keeping and preserving the registers',
          responsables: [
            { partie: 'Andenne', nom: 'Population department' },
            { partie: 'Tamale', nom: 'civil registry office' },
          ],
          localisation: 'over there' as const,
          mois: 'March to June',
          budget: [
            { bailleur: 'CIC programme', montant: 1250000 },
            { bailleur: 'Tamale', montant: 150000 },
          ],
          total: 1400000,
        },
        {
          intitule: 'Receive two members of staff in the Population department',
          responsables: [{ partie: 'Andenne', nom: 'international relations' }],
          localisation: 'here' as const,
          mois: 'September',
          budget: [{ bailleur: 'CIC programme', montant: 480000 }],
          total: 480000,
        },
      ],
    },
  ],
  indicateurs: [
    {
      action: 'Train civil registry staff',
      intitule: 'Staff trained, at least half of them women',
      depart: '0',
      cible: '24',
    },
  ],
  financement: [
    { bailleur: 'CIC programme', montant: 1730000 },
    { bailleur: 'Tamale', montant: 150000 },
  ],
  total: 1880000,
};

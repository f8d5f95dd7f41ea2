/** The first year of a protocol: two objectives, three actions, three funders. */
export const sample = {
  reference: 'CIC-2026-014',
  acte: 'Protocole de collaboration',
  versionDuTexte: 2,
  codeDeVerification: 'M8RF-24HD',
  lieu: 'Andenne',
  date: '2027-01-25',
  annees: '2027',
  devise: 'EUR',
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
  objectifs: [
    {
      intitule: 'un état civil fiable et accessible à tous les habitants',
      actions: [
        {
          intitule: 'Former les agents de l’état civil à la tenue et à la conservation des registres',
          responsables: [
            { partie: 'Andenne', nom: 'service Population' },
            { partie: 'Ouakam', nom: 'bureau de l’état civil' },
          ],
          localisation: 'là-bas' as const,
          mois: 'mars à juin',
          budget: [
            { bailleur: 'Programme de CIC', montant: 1250000 },
            { bailleur: 'Ouakam', montant: 150000 },
          ],
          total: 1400000,
        },
        {
          intitule: 'Accueillir deux agents en immersion au service Population',
          responsables: [
            { partie: 'Andenne', nom: 'relations internationales' },
            { partie: 'Ouakam', nom: 'secrétariat municipal' },
          ],
          localisation: 'ici' as const,
          mois: 'septembre',
          budget: [{ bailleur: 'Programme de CIC', montant: 480000 }],
          total: 480000,
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
          localisation: 'ici et là-bas' as const,
          mois: 'avril à octobre',
          budget: [
            { bailleur: 'Andenne', montant: 200000 },
            { bailleur: 'Ouakam', montant: 100000 },
          ],
          total: 300000,
        },
      ],
    },
  ],
  indicateurs: [
    {
      action: 'Former les agents de l’état civil',
      intitule: 'Agents formés, dont la moitié au moins de femmes',
      depart: '0',
      cible: '24',
    },
    {
      action: 'Former les agents de l’état civil',
      intitule: 'Naissances déclarées dans le délai légal',
      depart: '61 %',
      cible: '75 %',
    },
    {
      action: 'Diagnostic partagé',
      intitule: 'Comités de quartier associés au diagnostic',
      depart: 'aucun',
      cible: '8 sur 11',
    },
  ],
  financement: [
    { bailleur: 'Programme de CIC', montant: 1730000 },
    { bailleur: 'Ouakam', montant: 250000 },
    { bailleur: 'Andenne', montant: 200000 },
  ],
  total: 2180000,
};

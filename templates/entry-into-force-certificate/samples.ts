/** A Belgian municipality with its two signatures, and a partner whose State authorises it. */
export const inFrench = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'V3EF-66TN',
  lieu: 'Andenne',
  date: '2026-12-18',
  objet: 'le protocole de collaboration CIC-2026-014',
  parties: [
    {
      designation: 'La Commune d’Andenne',
      actes: [
        { acte: 'Avis du directeur financier', jour: '2026-10-02' },
        { acte: 'Signature par le Collège communal', jour: '2026-10-12', par: 'Claire Dubois, Bourgmestre' },
        { acte: 'Contreseing du directeur général', jour: '2026-10-12', par: 'Marc Lambert, Directeur général' },
        { acte: 'Ratification par le conseil', jour: '2026-12-01', par: 'délibération n°\u00A02026/112' },
      ],
    },
    {
      designation: 'La Commune d’Ouakam',
      actes: [
        { acte: 'Signature par les autorités municipales', jour: '2026-10-20', par: 'Abdoulaye Ndiaye, Maire' },
        { acte: 'Ratification par le conseil', jour: '2026-11-14', par: 'délibération n°\u00A047' },
        { acte: 'Autorisation de l’État', jour: '2026-12-15' },
      ],
    },
  ],
  entreeEnVigueur: '2026-12-15',
  dernierJour: '2031-12-14',
  certifieur: {
    designation: 'la Commune d’Andenne',
    personne: { civilite: 'M.' as const, nom: 'Marc Lambert', fonction: 'Directeur général' },
  },
};

export const inEnglish = {
  ...inFrench,
  objet: 'the cooperation protocol CIC-2026-014',
  parties: [
    {
      designation: 'The Municipality of Andenne',
      actes: [
        { acte: 'Opinion of the financial director', jour: '2026-10-02' },
        { acte: 'Signature by the municipal college', jour: '2026-10-12', par: 'Claire Dubois, Mayor' },
        { acte: 'Countersignature of the director general', jour: '2026-10-12', par: 'Marc Lambert, Director General' },
        { acte: 'Ratification by the council', jour: '2026-12-01', par: 'deliberation No.\u00A02026/112' },
      ],
    },
    {
      designation: 'The Municipality of Ouakam',
      actes: [
        { acte: 'Signature by the municipal authorities', jour: '2026-10-20', par: 'Abdoulaye Ndiaye, Mayor' },
        { acte: 'Ratification by the council', jour: '2026-11-14', par: 'deliberation No.\u00A047' },
        { acte: 'Authorisation of the State', jour: '2026-12-15' },
      ],
    },
  ],
  certifieur: {
    designation: 'the Municipality of Andenne',
    personne: { civilite: 'Mr' as const, nom: 'Marc Lambert', fonction: 'Director General' },
  },
};

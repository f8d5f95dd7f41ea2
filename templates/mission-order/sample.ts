/** Two people go to the partner for ten days. */
export const sample = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'E2WK-94QX',
  lieu: 'Andenne',
  date: '2027-02-15',
  designation: 'la Commune d’Andenne',
  objet: 'le protocole de collaboration CIC-2026-014',
  voyageurs: [
    { nom: 'Luc Simon', fonction: 'Agent des relations internationales' },
    { nom: 'Sandrine Lejeune', fonction: 'Cheffe du service Population' },
  ],
  but: 'Lancer la formation des agents de l’état civil et préparer le diagnostic de la collecte des déchets',
  depart: '2027-03-07',
  retour: '2027-03-16',
  devise: 'EUR',
  etapes: [
    { lieu: 'Dakar', debut: '2027-03-07', fin: '2027-03-08', programme: 'Arrivée, visite à l’ambassade de Belgique' },
    { lieu: 'Ouakam', debut: '2027-03-09', fin: '2027-03-13', programme: 'Formation, modules 1 et 2' },
    { lieu: 'Ouakam', debut: '2027-03-14', fin: '2027-03-16', programme: 'Rencontre des comités de quartier, retour' },
  ],
  transport:
    'avion Bruxelles-Dakar, aller et retour, classe économique\u00A0; véhicule de la Commune d’Ouakam sur place',
  logement: 'maison d’hôtes de la Commune d’Ouakam',
  depenses: [
    { intitule: 'Billets d’avion', article: '150/121-01', montant: 164000 },
    { intitule: 'Logement et repas', article: '150/121-01', montant: 96000 },
    { intitule: 'Vaccins, assurance, visas', article: '150/121-48', montant: 31550 },
  ],
  total: 291550,
  ordonne: { civilite: 'Mme' as const, nom: 'Claire Dubois', fonction: 'Bourgmestre' },
  contreseing: { civilite: 'M.' as const, nom: 'Marc Lambert', fonction: 'Directeur général' },
};

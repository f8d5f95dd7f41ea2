import { sample as order } from '../mission-order/sample.js';

const { voyageurs, but, depart, retour, devise, designation, objet, lieu, reference, versionDuTexte } = order;

/** The report of the mission that the sample of the order sends. */
export const sample = {
  reference,
  versionDuTexte,
  codeDeVerification: 'U7HN-26CP',
  lieu,
  date: '2027-04-02',
  designation,
  objet,
  voyageurs,
  but,
  depart,
  retour,
  devise,
  rencontres: [
    { nom: 'Abdoulaye Ndiaye', fonction: 'Maire d’Ouakam' },
    { nom: 'Awa Fall', fonction: 'Adjointe au maire' },
    { nom: 'Ibrahima Sarr', fonction: 'Chef du bureau de l’état civil' },
    { nom: 'Fatou Diagne', fonction: 'Présidente du comité de quartier de Taglou' },
  ],
  activites: [
    'Formation de quatorze agents à la tenue des registres, modules 1 et 2',
    'Visite des trois centres secondaires d’état civil',
    'Rencontre de huit comités de quartier sur onze au sujet de la collecte des déchets',
  ],
  resultats: [
    'Un registre type est adopté par les trois centres',
    'Le questionnaire du diagnostic est prêt, à traduire en wolof',
  ],
  suites: [
    { intitule: 'Traduire le questionnaire et le distribuer', responsable: 'Ibrahima Sarr', echeance: '2027-06-15' },
    {
      intitule: 'Commander le mobilier d’archives du centre de Mermoz',
      responsable: 'Luc Simon',
      echeance: '2027-05-31',
    },
  ],
  depenses: [
    { intitule: 'Billets d’avion', article: '150/121-01', prevu: 164000, montant: 158240 },
    { intitule: 'Logement et repas', article: '150/121-01', prevu: 96000, montant: 91515 },
    { intitule: 'Vaccins, assurance, visas', article: '150/121-48', prevu: 31550, montant: 33000 },
  ],
  totalPrevu: 291550,
  total: 282755,
};

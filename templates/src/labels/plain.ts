/** A label in each language of the interface. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}

/** What is ticked: its field says when a template prints what stands in the section, a person ticks a statement. */
export const ticked: Readonly<Record<string, Said>> = {
  'Vrai si le conseil ratifie, faux s’il refuse': { fr: 'Le conseil ratifie', en: 'The council ratifies' },
  'Vrai si le conseil approuve, faux s’il refuse': { fr: 'Le conseil approuve', en: 'The council approves' },
  'Vrai si la décision est unanime: les voix ne sont pas imprimées': {
    fr: 'La décision est unanime; les voix ne sont pas imprimées',
    en: 'The decision is unanimous; the votes are not printed',
  },
  'Vrai si le domaine est retenu dans le Programme de CIC': {
    fr: 'Retenu dans le Programme de CIC',
    en: 'Retained in the CIC programme',
  },
  'Vrai pour un texte qui lie tant qu’on n’y met pas fin': {
    fr: 'Le texte lie tant qu’on n’y met pas fin',
    en: 'The text binds until it is ended',
  },
  'Vrai pour celle que les parties retiennent': {
    fr: 'C’est celle que les parties retiennent',
    en: 'It is the one that the parties choose',
  },
  'Faux pour un texte qu’un seul conseil adopte': {
    fr: 'Plusieurs parties concluent le texte; un seul conseil ne l’adopte pas',
    en: 'Several parties conclude the text; it is not adopted by one council alone',
  },
  'Faux pour un texte qu’une seule partie signe': {
    fr: 'Plusieurs parties signent le texte',
    en: 'Several parties sign the text',
  },
};

/** Groups and lists of which their templates say nothing more than the key. */
export const groups: Readonly<Record<string, Said>> = {
  signataire: { fr: 'Signataire', en: 'Signatory' },
  liste: { fr: 'Liste', en: 'List' },
  entetes: { fr: 'En-têtes', en: 'Heads' },
  rangees: { fr: 'Rangées', en: 'Rows' },
  directeur: { fr: 'Directeur financier', en: 'Financial director' },
  delegue: { fr: 'Personne déléguée', en: 'Person delegated' },
  seance: { fr: 'Séance', en: 'Sitting' },
  votes: { fr: 'Votes', en: 'Votes' },
  mandat: { fr: 'Mandat', en: 'Mandate' },
  conseil: { fr: 'Conseil', en: 'Council' },
  decision: { fr: 'Décision', en: 'Decision' },
  suite: { fr: 'Suite', en: 'Consequence' },
  certificat: { fr: 'Certificat', en: 'Certificate' },
  expediteur: { fr: 'Expéditeur', en: 'Sender' },
  certifieur: { fr: 'Qui certifie', en: 'Who certifies' },
  actions: { fr: 'Actions', en: 'Actions' },
  constats: { fr: 'Constats', en: 'Findings' },
  etoiles: { fr: 'Étoiles', en: 'Stars' },
  grille: { fr: 'Grille', en: 'Grid' },
  criteres: { fr: 'Critères', en: 'Criteria' },
  changements: { fr: 'Changements', en: 'Changes' },
  parties: { fr: 'Parties', en: 'Parties' },
  resultats: { fr: 'Résultats', en: 'Results' },
  versement: { fr: 'Versement', en: 'Transfer' },
  autorisation: { fr: 'Autorisation', en: 'Authorisation' },
  destruction: { fr: 'Élimination', en: 'Destruction' },
};

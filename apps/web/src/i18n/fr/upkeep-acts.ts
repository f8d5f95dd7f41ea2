/** What is kept up beside the course of a protocol: people, projects, committee, reminders, the journal itself. */
export const upkeepActs = {
  mandate: {
    title: 'Consigner une délégation de signature',
    lead: 'L’acte daté par lequel une personne peut signer au nom d’une partie, et les jours où il vaut.',
  },
  'end-mandate': {
    title: 'Mettre fin à une délégation',
    lead: 'Les signatures déjà données restent valables.',
  },
  diagnosis: {
    title: 'Diagnostic partagé',
    lead: 'Aucun projet sans un diagnostic fait ensemble, avec l’une de ses quatre issues.',
  },
  'set-up-evaluation': {
    title: 'Mettre en place l’évaluation',
    lead: 'Avant le démarrage : comment le projet sera jugé, ce qu’on aurait pu faire d’autre, et comment revenir en arrière.',
  },
  'start-project': {
    title: 'Démarrer le projet',
    lead: 'Le diagnostic est partagé et l’évaluation est en place.',
  },
  'close-project': {
    title: 'Clôturer le projet',
    lead: 'Le rapport final, et ce que le projet suivant doit en retenir.',
  },
  compose: {
    title: 'Composer le comité de suivi',
    lead: 'Au moins une personne de chaque partie. Cette composition remplace la précédente.',
  },
  convene: {
    title: 'Convoquer le comité de suivi',
    lead: 'Quand, où, et sur quoi. Le procès-verbal sera ensuite attendu.',
  },
  minutes: {
    title: 'Procès-verbal du comité',
    lead: 'Qui était là, ce qui a été dit, ce qui a été décidé.',
  },
  duty: {
    title: 'Consigner comme accompli',
    lead: 'Une déclaration faite, un réexamen tenu, un délai passé : plus rien n’est rappelé.',
  },
  snooze: {
    title: 'Mettre les rappels en attente',
    lead: 'Les rappels se taisent jusqu’à une date, puis reprennent. L’échéance, elle, ne bouge pas.',
  },
  policy: {
    title: 'Échéance propre à ce protocole',
    lead: 'Elle s’écarte de la règle générale, pour ce protocole seulement. Ce qui est en cours est compté à nouveau ; le passé ne change pas.',
  },
  'correct-text': {
    title: 'Corriger une erreur de plume',
    lead: 'Le texte figé se lit désormais corrigé ; aucune signature n’est révoquée.',
  },
  correct: {
    title: 'Corriger une inscription',
    lead: 'Rien n’est effacé : le journal montre ce qui avait été consigné, et ce qui en tient lieu.',
  },
  attach: {
    title: 'Joindre un scan',
    lead: 'La page signée, l’extrait conforme, la lettre : ce qui montre l’acte.',
  },
};

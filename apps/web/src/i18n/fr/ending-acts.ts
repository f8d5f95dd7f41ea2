/** The acts that change, undo or end: proposals, notice, withdrawal, abandonment. */
export const endingActs = {
  amendment: {
    title: 'Proposer un avenant',
    lead: 'Le texte change pendant le terme : l’avenant se signe et se ratifie comme chaque régime le demande.',
  },
  adhesion: {
    title: 'Proposer l’adhésion d’un partenaire',
    lead: 'De nouvelles parties s’engagent, et celles qui sont là y consentent.',
  },
  termination: {
    title: 'Mettre fin d’un commun accord',
    lead: 'Toutes les parties conviennent du dernier jour. Pour une partie seule, c’est une dénonciation.',
  },
  'withdraw-proposal': {
    title: 'Retirer une proposition',
    lead: 'La proposition ne prendra pas effet ; le protocole reste tel qu’il est.',
  },
  notice: {
    title: 'Dénoncer le protocole',
    lead: 'Une partie met fin au protocole ; il reste en vigueur pendant le préavis.',
    action: 'Consigner la dénonciation',
    effect:
      'La dénonciation par {{name}} fera courir le préavis, au terme duquel le protocole prendra fin. La partie peut la retirer jusque-là.',
    party: 'Partie qui dénonce',
    on: 'Date de la dénonciation',
  },
  'withdraw-notice': {
    title: 'Retirer la dénonciation',
    lead: 'La partie qui a dénoncé le protocole revient sur sa décision avant la fin du préavis.',
    action: 'Consigner le retrait',
    effect: '{{name}} retire sa dénonciation : le protocole va jusqu’à son terme, et ses échéances reprennent.',
    on: 'Date du retrait',
  },
  withdraw: {
    title: 'Retirer le texte',
    lead: 'Pour changer le texte, il faut le retirer de la signature.',
    action: 'Retirer le texte',
    effect_zero: 'Le texte redevient un projet. Aucune signature n’est encore donnée : rien n’est révoqué.',
    effect_one:
      'Le texte redevient un projet. Une signature sera révoquée, et les délibérations prises sur ce texte aussi.',
    effect_other:
      'Le texte redevient un projet. {{count}} signatures seront révoquées, et les délibérations prises sur ce texte aussi.',
  },
  abandon: {
    title: 'Abandonner le protocole',
    lead: 'Le protocole ne sera pas conclu. Il reste dans vos listes, avec son motif.',
    action: 'Abandonner le protocole',
    effect_zero: 'Le protocole sera clos définitivement ; plus rien ne sera attendu ni rappelé.',
    effect_one: 'Le protocole sera clos définitivement ; la signature déjà donnée sera sans effet.',
    effect_other: 'Le protocole sera clos définitivement ; les {{count}} signatures déjà données seront sans effet.',
  },
  redraft: {
    title: 'Reprendre le texte',
    lead: 'Le texte refusé devient le projet d’une nouvelle version.',
    action: 'Reprendre le texte',
    effect: 'Une nouvelle version sera ouverte, à partir du texte refusé.',
  },
};

/** The steps by which parties bind themselves: signatures, councils, formalities, agreements, renewal. */
export const bindingActs = {
  sign: {
    title: 'Consigner une signature',
    lead: 'La signature par l’organe exécutif, sous la condition suspensive de la ratification.',
    action: 'Consigner la signature : {{name}}',
    effect: '{{name}} : la signature liera la version {{version}} du texte. Elle ne tombe que si le texte est retiré.',
    effectOf: '{{name}} : la signature liera ce texte ({{text}}). Elle ne tombe que s’il est retiré.',
    party: 'Au nom de',
    on: 'Date de la signature',
    who: 'Qui signe',
    named: '{{name}}, {{function}} (selon le texte)',
    underMandate: '{{name}} (par délégation : {{act}})',
    underMandateUntil: '{{name}} (par délégation : {{act}}, jusqu’au {{day}})',
    somebodyElse: 'Une autre personne…',
    signatory: 'Signataire',
    function: 'Fonction',
    withoutMandate:
      '{{name}} n’est pas désigné par le texte : il faut une délégation datée, consignée avant la signature.',
    mandateUnrecorded: 'Le texte dit que {{name}} signe par délégation ({{act}}) : consignez-la avant la signature.',
    notOn:
      'La délégation de {{name}} ({{act}}) vaut du {{from}} au {{until}} : elle ne vaut pas le {{day}}. Consignez celle qui vaut ce jour-là.',
    notYetOn: 'La délégation de {{name}} ({{act}}) ne vaut qu’à partir du {{from}} : elle ne vaut pas le {{day}}.',
    alsoFor: '{{name}} signe aussi, du même trait, pour',
    forAnother: 'La même personne signe aussi pour une autre partie',
    functionFor: 'Fonction pour {{name}}',
  },
  council: {
    title: 'Consigner la décision du Conseil',
    lead: 'Ce que dit le procès-verbal de la séance.',
    party: 'Conseil de',
    outcome: 'Décision du Conseil : {{name}}',
    outcomes: {
      protocol: {
        ratified: 'Ratifie le protocole',
        refused: 'Refuse le protocole',
        adjourned: 'Reporte sa décision',
      },
      proposal: {
        ratified: 'Approuve la proposition',
        refused: 'Refuse la proposition',
        adjourned: 'Reporte sa décision',
      },
    },
    actions: {
      ratified: 'Consigner la ratification',
      refused: 'Consigner le refus',
      adjourned: 'Consigner le report',
    },
    effects: {
      protocol: {
        ratified:
          'La condition suspensive sera levée pour {{name}}. Si c’est le dernier acte attendu, le protocole entrera en vigueur à cette date.',
        refused:
          'Un seul refus suffit : le protocole sera sans effet, et les autres parties seront prévenues du motif. Le texte pourra être repris.',
        adjourned: '{{name}} : la décision restera attendue jusqu’à la nouvelle séance.',
      },
      proposal: {
        ratified:
          '{{name}} : l’approbation sera consignée. Si c’est le dernier acte attendu, la proposition prendra effet à cette date.',
        refused:
          'Un seul refus suffit : la proposition sera sans effet, et les autres parties seront prévenues du motif. Le protocole reste tel qu’il est.',
        adjourned: '{{name}} : la décision restera attendue jusqu’à la nouvelle séance.',
      },
    },
    on: 'Date de la séance',
    until: 'Reportée à la séance du',
    number: 'Numéro de la délibération',
    attendance: 'Présences',
    members: 'Membres du Conseil',
    present: 'Présents',
    votes: 'Votes',
    for: 'Pour',
    against: 'Contre',
    abstentions: 'Abstentions',
  },
  formality: {
    title: 'Consigner une formalité',
    lead: 'Une étape qui n’est ni signée ni votée : transmission, publication, autorisation.',
    action: 'Consigner la formalité',
    effect: '« {{step}} » sera tenu pour accompli par {{name}}.',
    on: 'Date',
  },
  agreement: {
    title: 'Consigner la convention spécifique',
    lead: 'La convention entre les parties qui porte le plan de l’année.',
    action: 'Consigner la convention',
    effect: 'La convention spécifique de {{year}} sera tenue pour conclue.',
    on: 'Date de la convention {{year}}',
  },
  approve: {
    title: 'Approuver le plan d’action',
    lead: 'Le plan est adopté quand chaque partie l’a approuvé.',
    action: 'Approuver pour {{name}}',
    effect:
      '{{name}} approuve le plan {{year}} tel qu’il est proposé. Quand toutes les parties l’ont approuvé, il est adopté.',
    on: 'Date de l’approbation',
  },
  progress: {
    title: 'Avancement d’une action',
    lead: 'Où en est l’action, ce que montrent ses indicateurs, ce qui est dépensé.',
  },
  renewal: {
    title: 'Décider du renouvellement',
    lead: 'Quand toutes les parties le souhaitent, un protocole successeur est ouvert, à signer et à ratifier à nouveau.',
    action: 'Consigner la décision',
    question: 'Décision : {{name}}',
    yes: 'Oui, renouveler',
    no: 'Non, laisser le protocole arriver à son terme',
    effectYes:
      '{{name}} : la décision sera consignée. Si toutes les parties sont d’accord, le successeur sera ouvert, prérempli.',
    effectNo:
      '{{name}} : la décision sera consignée et les autres parties prévenues. Elle peut changer jusqu’au dernier jour.',
    on: 'Date de la décision',
  },
};

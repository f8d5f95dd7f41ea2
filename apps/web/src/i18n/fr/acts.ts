export const acts = {
  offer: {
    draft: 'Continuer la rédaction',
    sign: 'Consigner la signature : {{name}}',
    council: 'Consigner la décision du Conseil : {{name}}',
    formality: 'Consigner la formalité : {{name}}',
    plan: 'Plan d’action {{year}}',
    agreement: 'Consigner la convention {{year}}',
    evaluation: 'Évaluer {{year}} : {{name}}',
    finalEvaluation: 'Évaluation finale : {{name}}',
    renewal: 'Décision de renouvellement : {{name}}',
    redraft: 'Reprendre le texte',
    withdraw: 'Retirer le texte',
    abandon: 'Abandonner le protocole',
    notice: 'Dénoncer le protocole',
  },
  acts: {
    dayMissing: 'Indiquez la date, par exemple 31/1/2027.',
    reason: 'Motif',
    sign: {
      title: 'Consigner une signature',
      lead: 'La signature par l’organe exécutif, sous la condition suspensive de la ratification.',
      action: 'Consigner la signature : {{name}}',
      effect:
        '{{name}} : la signature liera la version {{version}} du texte. Elle ne tombe que si le texte est retiré.',
      on: 'Date de la signature',
      signatory: 'Signataire',
      function: 'Fonction',
    },
    council: {
      title: 'Consigner la décision du Conseil',
      lead: 'Ce que dit le procès-verbal de la séance.',
      outcome: 'Décision du Conseil : {{name}}',
      outcomes: {
        ratified: 'Ratifie le protocole',
        refused: 'Refuse le protocole',
        adjourned: 'Reporte sa décision',
      },
      actions: {
        ratified: 'Consigner la ratification',
        refused: 'Consigner le refus',
        adjourned: 'Consigner le report',
      },
      effects: {
        ratified:
          'La condition suspensive sera levée pour {{name}}. Si c’est le dernier acte attendu, le protocole entrera en vigueur à cette date.',
        refused:
          'Un seul refus suffit : le protocole sera sans effet, et les autres parties seront prévenues du motif. Le texte pourra être repris.',
        adjourned: '{{name}} : la décision restera attendue jusqu’à la nouvelle séance.',
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
      lead: 'La convention entre les deux parties qui porte le plan de l’année.',
      action: 'Consigner la convention',
      effect: 'La convention spécifique de {{year}} sera tenue pour conclue.',
      on: 'Date de la convention {{year}}',
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
    notice: {
      title: 'Dénoncer le protocole',
      lead: 'Une partie met fin au protocole ; il reste en vigueur pendant le préavis.',
      action: 'Consigner la dénonciation',
      effect:
        'La dénonciation par {{name}} fera courir le préavis, au terme duquel le protocole prendra fin. Elle ne peut pas être annulée.',
      party: 'Partie qui dénonce',
      on: 'Date de la dénonciation',
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
  },
};

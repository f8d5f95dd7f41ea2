export const journal = {
  journal: {
    empty: 'Rien ne s’est encore passé.',
    recorded: 'consigné le {{day}}',
    corrected: 'Inscription n° {{position}}, corrigée depuis',
    attach: 'Joindre un scan',
    attachAbout: 'Joindre un scan à : {{sentence}}',
    correct: 'Corriger',
    correctAbout: 'Corriger : {{sentence}}',
  },
  attachments: {
    label: 'Le scan de l’acte (facultatif)',
    files: 'Fichiers',
    choose: 'Choisir un fichier',
    orDrop: 'ou déposez-le ici (PDF, image ou Word, 20 Mo au plus).',
    leaveOut: 'Ne pas joindre {{name}}',
    attach: 'Joindre',
    noFile: 'Choisissez d’abord un fichier.',
    download: '{{name}}, télécharger',
  },
  corrections: {
    entry: 'Inscription du journal',
    how: 'Que faut-il faire ?',
    again: 'La consigner telle qu’elle aurait dû l’être',
    strike: 'Annuler cette inscription : elle n’aurait pas dû exister',
    action: 'Consigner la correction',
    effect:
      'L’inscription ne vaudra plus telle qu’elle était ; ce qui en découlait est refait. Le journal montrera les deux, avec le motif et votre nom.',
    strikeAction: 'Annuler l’inscription',
    strikeEffect:
      'L’inscription ne vaudra plus, ni ce qui en découlait. Elle reste lisible dans le journal, avec le motif et votre nom.',
    why: 'La correction',
    reason: 'Motif de la correction',
    reasonHint: 'Il reste dans le journal, à côté de l’inscription',
    by: 'Votre nom',
    noEntry: 'Cette inscription n’existe pas',
    notThis: 'Cette inscription ne se corrige pas',
    notThisWhy:
      'Elle découle d’une autre, ou elle a déjà été corrigée, ou ce sont des notes encore scellées. Corrigez l’acte dont elle découle.',
    text: {
      action: 'Consigner la correction',
      effect: 'Le texte se lira corrigé. L’empreinte signée ne change pas, et aucune signature n’est révoquée.',
      offered: 'Ne sont proposés que les champs où une faute de plume se corrige sans signer à nouveau.',
      was: 'Était : {{words}}',
      on: 'Date de la correction',
      others_one: 'Pourquoi un autre champ n’est pas proposé',
      others_other: 'Pourquoi {{count}} autres champs ne sont pas proposés',
      whyNot:
        'Ces champs engagent les parties : les changer demande de retirer le texte, ce qui révoque les signatures données.',
      whyInForce: 'Ces champs engagent les parties : les changer demande un avenant, signé et ratifié.',
      made: 'Erreurs de plume corrigées depuis que le texte est figé',
    },
  },
};

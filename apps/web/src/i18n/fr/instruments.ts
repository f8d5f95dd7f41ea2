export const instruments = {
  instruments: {
    list: 'Avenants, adhésions et fin convenue',
    none: 'Aucune proposition : le texte est celui qui a été signé.',
    propose: 'Consigner la proposition',
    proposedBy: 'Proposé par',
    on: 'Date de la proposition',
    title: 'Objet',
    titleHints: {
      amendment: 'Par exemple : « ajout d’un domaine d’action »',
      adhesion: 'Par exemple : « adhésion de Natitingou »',
    },
    write: {
      amendment: 'Modifiez ci-dessous ce qui doit changer. Le texte en vigueur reste tel quel jusqu’au dernier acte.',
      adhesion: 'Ajoutez ci-dessous la nouvelle partie, puis sa signataire ou son signataire.',
    },
    parts: 'Partie du texte à modifier',
    effects: {
      amendment:
        'L’avenant sera soumis à la signature et à la ratification de chaque partie. Le protocole reste en vigueur tel quel jusqu’au dernier acte.',
      adhesion:
        'L’adhésion sera soumise à la signature et à la ratification de chaque partie, la nouvelle comprise. Le protocole reste en vigueur tel quel jusqu’au dernier acte.',
      termination:
        'La fin convenue sera soumise à la signature et à la ratification de chaque partie. Sans l’accord de toutes, le protocole continue.',
    },
    terminationTitle: 'Fin du protocole d’un commun accord',
    endsOn: 'Dernier jour du protocole',
    endsOnHint: 'Il reste en vigueur jusqu’à ce jour compris',
    endOfProtocol: 'dernier jour du protocole : {{day}}',
    changes: 'Ce qui change',
    nothingChanges: 'Rien n’a encore changé.',
    field: 'Champ',
    before: 'Aujourd’hui',
    after: 'Après',
    wasProposed: 'proposé par {{name}} le {{day}}',
    withdraw: 'Retirer la proposition',
    withdrawnOn: 'Date du retrait',
    withdrawEffect_zero: 'La proposition sera sans effet. Aucune signature n’est encore donnée.',
    withdrawEffect_one: 'La proposition sera sans effet ; la signature déjà donnée tombe avec elle.',
    withdrawEffect_other: 'La proposition sera sans effet ; les {{count}} signatures déjà données tombent avec elle.',
  },
};

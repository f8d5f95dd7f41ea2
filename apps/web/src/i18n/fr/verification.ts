export const verification = {
  verification: {
    title: 'Vérifier un document',
    lead: 'Chaque document émis par ce service porte un code au bas de la page. Le code dit si le document est authentique et s’il est encore celui qui vaut.',
    code: 'Code imprimé au bas du document',
    codeHint: 'Par exemple K7QD-93XM-04TB. Majuscules, espaces et tirets ne comptent pas.',
    verify: 'Vérifier',
    another: 'Vérifier un autre document',
    verdict: {
      authentic: 'Ce document est authentique',
      superseded: 'Ce document a été émis ici, mais un autre l’a remplacé',
      unknown: 'Aucun document ne porte ce code',
    },
    explained: {
      authentic: 'Il a été émis par {{issuer}} le {{day}}.',
      superseded:
        'Il a été émis par {{issuer}} le {{day}}. Le texte a été repris ou le document émis à nouveau depuis : demandez à {{issuer}} celui qui vaut.',
      unknown:
        'Relisez le code « {{code}} » sur le papier. S’il est bien celui-là, ce document ne vient pas de ce service.',
    },
    fields: {
      document: 'Document',
      reference: 'Référence',
      issuer: 'Émis par',
      issuedOn: 'Émis le',
      version: 'Version du texte',
    },
    compare:
      'Comparez ces lignes avec le papier. Vous avez le fichier ? Vérifiez aussi que son contenu n’a pas été changé : il ne quitte pas votre machine.',
    file: 'Choisir le fichier reçu',
    same: '« {{name}} » est le fichier émis, à l’octet près.',
    other: '« {{name}} » n’est pas le fichier émis : son contenu a été changé, ou c’est un autre document.',
  },
};

/** Documents that are drawn up by hand. */
export const byHand = {
  byHand: {
    title: 'Établir un document',
    lead: 'Choisissez le document : il est rempli de ce que le protocole sait déjà. Complétez-le, relisez-le, téléchargez-en un projet ou émettez-le.',
    kind: 'Document',
    choose: 'Choisir un document…',
    ofActs: 'Émis aussi par un acte',
    byHandOnly: 'Établis à la main',
    about: 'À propos de',
    another: 'Un autre, qui n’est pas encore consigné',
    language: 'Langue',
    blanks: 'Un champ laissé vide est imprimé comme une ligne à compléter à la main, sauf là où il est obligatoire.',
    putIn: 'Ajouter',
    takeOut: 'Retirer',
    nth: '{{label}}, n° {{n}}',
    issue: 'Émettre le document',
    effect:
      '« {{title}} » sera émis tel quel, avec la référence du protocole et un code de vérification. Un document émis ne change plus ; il ne modifie pas le cours du protocole.',
    shown: 'Le document',
    notYet: 'Le document apparaît dès que les champs obligatoires sont remplis.',
    coming: 'Le document arrive…',
    kept: 'Ce que vous tapez est conservé sur cet appareil jusqu’à l’émission du document.',
    takenUp: 'Ce que vous aviez tapé, et qui n’était pas émis, a été repris.',
    giveUp: 'Repartir de ce que le protocole sait',
  },
};

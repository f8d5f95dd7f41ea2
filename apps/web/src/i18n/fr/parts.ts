/** Parts that many forms share. */
export const parts = {
  parts: {
    moveUp: 'Monter : {{name}}',
    moveDown: 'Descendre : {{name}}',
    remove: 'Retirer : {{name}}',
    currencies: { common: 'Les plus courantes', others: 'Les autres' },
    understood: 'Compris : {{amount}}',
    unclearAmount: 'Ce montant peut se lire de plusieurs façons. Écrivez par exemple 1 234,56.',
    lineN: 'ligne {{n}}',
    addLine: 'Ajouter une ligne',
    optional: 'Facultatif',
    atLeast_one: 'Au moins {{count}}',
    atLeast_other: 'Au moins {{count}}',
  },
};

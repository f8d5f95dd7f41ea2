export const letterhead = {
  letterhead: {
    open: 'Logo et couleur',
    title: 'Le logo et la couleur de votre commune, dans tous les modèles',
    lead: 'Le logo se place en tête de chaque page, la couleur sur les titres. Les mots ne changent pas. Chaque modèle reçoit une nouvelle version : vous pouvez revenir à la précédente.',
    logo: 'Logo',
    logoHint: 'Image PNG ou JPEG, 300 Ko au plus.',
    choose: 'Choisir une image',
    chosen: '« {{name}} » est choisi.',
    tooLarge: 'Cette image dépasse 300 Ko : choisissez-en une plus légère.',
    colour: 'Couleur des titres',
    colourHint: 'Assez foncée pour être lue sur papier blanc, par exemple #0B4450.',
    colourWrong: 'Écrivez la couleur comme #0B4450.',
    sample: 'Délibération du Conseil communal',
    wear: 'Mettre dans tous les modèles…',
    confirm: 'Changer tous les modèles',
    effect:
      'Chaque modèle reçoit une nouvelle version avec ce logo et cette couleur. Les protocoles en cours gardent le modèle avec lequel ils ont commencé.',
    action: 'Changer',
    worn_zero: 'Tous les modèles étaient déjà ainsi.',
    worn_one: 'Un modèle a une nouvelle version.',
    worn_other: '{{count}} modèles ont une nouvelle version.',
  },
};

import type { PartOfFile } from '../fault.js';
import { fr } from './french.js';
import type { LintWords } from './words.js';

const near = (nearest: string | null): string => (nearest === null ? '' : fr` Vouliez-vous écrire ${nearest} ?`);

const uses: LintWords['uses'] = {
  image: 'une image',
  template: 'un modèle attaché',
  object: 'un objet',
  other: 'un contenu',
};

const seems: LintWords['seems'] = {
  empty: fr`Ce fichier est vide.`,
  doc: fr`C’est un document de l’ancien format de Word (.doc) : ouvrez-le et enregistrez-le au format .docx.`,
  odt: fr`C’est un document OpenDocument (.odt) : enregistrez-le au format .docx, par « Enregistrer sous ».`,
  rtf: fr`C’est un document RTF : enregistrez-le au format .docx.`,
  pdf: fr`C’est un PDF : un modèle se modifie dans Word ou LibreOffice et s’envoie au format .docx.`,
  xlsx: fr`C’est un classeur Excel : un document Word (.docx) est attendu.`,
  pptx: fr`C’est une présentation PowerPoint : un document Word (.docx) est attendu.`,
  dotx: fr`C’est un modèle de Word (.dotx) : enregistrez-le comme document, au format .docx.`,
  archive: fr`C’est une archive ZIP, non un document Word : envoyez le fichier .docx lui-même.`,
  page: fr`C’est une page web ou du XML, non un document Word : un fichier .docx est attendu.`,
  text: fr`C’est un texte simple, non un document Word : un fichier .docx est attendu.`,
  unknown: fr`Ce fichier n’est pas un document Word : un fichier .docx est attendu.`,
};

const parts: Readonly<Record<PartOfFile, string>> = {
  text: '',
  annex: 'annexe',
  header: 'en-tête',
  footer: 'pied de page',
  notes: 'notes',
  comments: 'commentaires',
  properties: 'propriétés du fichier',
};

/** What can be wrong with a template, to an official who knows Word and no code. */
export const french: LintWords = {
  seems,
  uses,
  parts,
  place: ({ part, page, paragraph }) => {
    const said = [page === null ? '' : `page\u00A0${page}`, parts[part], paragraph && fr`paragraphe « ${paragraph} »`];
    const text = said.filter(Boolean).join(', ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  sentences: {
    'too-large': ({ megabytes }) => fr`Ce fichier est trop grand : au plus ${megabytes} Mo sont admis.`,
    'not-a-docx': (fault) => seems[fault.seems],
    encrypted: () =>
      fr`Ce fichier est protégé par un mot de passe : enlevez la protection et enregistrez-le à nouveau.`,
    damaged: () => fr`Ce fichier est abîmé ou incomplet : ouvrez-le dans Word, enregistrez-le et envoyez-le à nouveau.`,
    'too-many-entries': ({ limit }) =>
      fr`Ce fichier contient plus de ${limit} éléments : ce n’est pas un modèle ordinaire, il n’a pas été ouvert.`,
    'inflates-too-much': ({ megabytes }) =>
      fr`Décompressé, ce fichier dépasserait ${megabytes} Mo : il n’a pas été ouvert.`,
    'unsafe-name': ({ name }) =>
      fr`Ce fichier contient un élément qui veut s’écrire ailleurs que chez lui (${name}) : il n’a pas été ouvert.`,
    'name-twice': ({ name }) => fr`Ce fichier contient deux fois le même élément (${name}) : il n’a pas été ouvert.`,
    'beyond-limits': () =>
      fr`Ce fichier demande trop de temps ou de mémoire pour être examiné : simplifiez-le, ou repartez du modèle téléchargé.`,
    macros: () => fr`Ce fichier contient des macros : enregistrez-le au format .docx, qui n’en garde aucune.`,
    'external-target': ({ use, target }) =>
      use === 'template'
        ? fr`Ce fichier est attaché au modèle ${target}, qui serait cherché à chaque ouverture : détachez-le (Développeur, Modèle de document).`
        : fr`Ce fichier va chercher ${uses[use]} ailleurs (${target}) : insérez-le dans le document, ou enlevez-le.`,
    'embedded-object': ({ name }) =>
      fr`Ce fichier contient un objet d’un autre programme (${name}) : remplacez-le par du texte, un tableau ou une image.`,
    'field-code': ({ code }) =>
      fr`Ce fichier contient un champ qui va chercher un contenu ailleurs (${code}) : enlevez ce champ.`,
    'main-part-elsewhere': () =>
      fr`Le texte de ce fichier n’est pas rangé là où il est attendu : ouvrez-le dans Word et enregistrez-le par « Enregistrer sous ».`,
    'xml-broken': ({ name }) =>
      fr`Une partie de ce fichier est illisible (${name}) : ouvrez-le dans Word, enregistrez-le et envoyez-le à nouveau.`,
    'xml-doctype': ({ name }) =>
      fr`Une partie de ce fichier déclare des entités (${name}), ce qu’aucun document Word ne fait : il n’a pas été lu.`,
    'xml-too-deep': ({ name }) =>
      fr`Une partie de ce fichier est emboîtée à l’excès (${name}) : repartez du modèle téléchargé.`,
    'tag-not-closed': ({ tag }) =>
      fr`La balise ouverte ${tag} n’est pas fermée : ajoutez l’accolade } à la fin de la balise.`,
    'tag-not-opened': ({ tag }) =>
      fr`L’accolade à la fin de ${tag} ferme une balise qui n’est pas ouverte : ajoutez { devant, ou enlevez-la.`,
    'brace-doubled': ({ tag }) => fr`Une accolade est doublée dans ${tag} : une seule suffit de chaque côté.`,
    'tag-empty': () => fr`Une balise est vide, {} : écrivez-y le nom d’un champ, ou enlevez-la.`,
    'loop-not-closed': ({ tag }) => fr`La boucle ${tag} n’est pas fermée : ajoutez ${closing(tag)} là où elle finit.`,
    'loop-not-opened': ({ tag }) =>
      fr`${tag} ferme une boucle qui n’est pas ouverte : ouvrez-la, ou enlevez cette balise.`,
    'loop-closed-by-another': ({ tag, closedBy }) =>
      fr`La boucle ${tag} est fermée par ${closedBy} : les deux noms doivent être les mêmes.`,
    'loop-leaves-table': ({ tag }) =>
      fr`La boucle ${tag} commence et finit dans des tableaux différents, ou hors du tableau : placez ses deux balises dans la même ligne, ou toutes deux en dehors.`,
    'tag-forbidden': ({ tag }) => fr`La balise ${tag} n’est pas admise : elle changerait la structure du document.`,
    'unknown-tag': ({ tag, nearest }) => fr`La balise ${tag} ne correspond à aucun champ.` + near(nearest),
    'quotes-in-tag': ({ tag, nearest }) =>
      fr`La balise ${tag} contient des guillemets ou une apostrophe, que Word ajoute parfois de lui-même.` +
      near(nearest),
    'tag-outside-list': ({ tag, list }) =>
      fr`La balise ${tag} n’existe que dans une boucle : placez-la entre ${list} et ${closing(list)}.`,
    'tag-names-a-group': ({ tag, nearest }) =>
      fr`La balise ${tag} désigne un groupe ou une liste, qui ne s’imprime pas tel quel.` + near(nearest),
    'unknown-format': ({ tag, format, nearest }) =>
      fr`Dans la balise ${tag}, la mise en forme « ${format} » n’existe pas.` + near(nearest),
    'cannot-be-filled': () =>
      fr`Ce modèle ne peut pas être rempli, sans qu’une balise en soit clairement la cause : comparez-le au modèle téléchargé.`,
    'half-own': ({ tag, of }) =>
      fr`La balise ${tag} est à moitié du protocole : ${of} lui appartient et n’a rien de ce nom. Donnez-lui un nom à vous, et placez-la hors des listes du protocole.`,
    'used-otherwise': ({ tag, as }) =>
      fr`La balise ${tag} prend pour autre chose ce que ${as} désigne déjà : un champ est ou bien un texte, ou bien une liste, ou bien un groupe. Donnez un autre nom à l’un des deux.`,
    'name-unfit': ({ tag }) =>
      fr`La balise ${tag} ne peut pas nommer un champ : il se nomme par des lettres et des chiffres, en commençant par une lettre, comme {objetDeLaVisite}.`,
    'too-many-own-fields': ({ limit }) =>
      fr`Ce modèle nomme plus de ${limit} champs : personne ne remplirait un tel formulaire.`,
    'near-another': ({ tag, nearest }) =>
      fr`La balise ${tag} sera un champ à remplir. Vouliez-vous écrire ${nearest}, qui existe déjà ?`,
    'same-in-each-row': ({ tag, list }) =>
      fr`Dans ${list}, la balise ${tag} est celle du protocole : elle dit la même chose à chaque ligne. Pour un champ de la ligne, choisissez un autre nom.`,
    'no-own-fields': () =>
      fr`Ce modèle n’a aucun champ à vous : son formulaire ne demandera que ce que le protocole sait déjà.`,
    'required-gone': ({ tag, source }) => fr`La balise ${tag} manque, et elle est exigée : ${source.fr}.`,
    'fields-not-printed': ({ fields }) =>
      fields.length > 1
        ? fr`${fields.length} champs ne sont plus imprimés : ${some(fields)}.`
        : fr`Un champ n’est plus imprimé : ${some(fields)}.`,
    'tracked-changes': ({ count }) =>
      count > 1
        ? fr`${count} modifications suivies sont restées dans le fichier : elles se verraient dans chaque document. Acceptez-les ou refusez-les.`
        : fr`Une modification suivie est restée dans le fichier : elle se verrait dans chaque document. Acceptez-la ou refusez-la.`,
    comments: ({ count }) =>
      count > 1
        ? fr`${count} commentaires sont restés dans le fichier : ils seraient dans chaque document. Supprimez-les.`
        : fr`Un commentaire est resté dans le fichier : il serait dans chaque document. Supprimez-le.`,
    hyperlinks: ({ count, targets }) =>
      count > 1
        ? fr`Ce fichier contient ${count} liens vers des pages : ${targets.join(', ')}. Ils sont admis.`
        : fr`Ce fichier contient un lien vers une page : ${targets.join(', ')}. Il est admis.`,
  },
};

/** `{#domaines}` → `{/domaines}`. */
const closing = (tag: string): string => `{/${tag.replace(/^\{[#^]?\s*|\s*\}$/g, '')}}`;

/** As many as one reads. */
const some = (fields: readonly string[]): string =>
  fields.slice(0, 8).join(', ') + (fields.length > 8 ? fr` et ${fields.length - 8} autres` : '');

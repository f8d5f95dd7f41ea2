import type { SpreadsheetPlace } from '../../imports.js';
import type { ImportSentences } from '../catalogue.js';
import { missing } from './missing.js';
import { refusals } from './refusals/index.js';
import { fr, frenchList } from './typography.js';
import { refusalOf } from '../refusal-of.js';

const place = ({ row, column, heading }: SpreadsheetPlace): string => {
  const named = heading ? fr` (${heading})` : '';
  return [row === null ? '' : fr`ligne ${row}`, column === null ? heading : fr`colonne ${column}${named}`]
    .filter(Boolean)
    .join(', ');
};

const several = (known: readonly string[]): string => frenchList.format(known.map((name) => fr`« ${name} »`));

export const imports: ImportSentences = {
  problems: {
    'not-a-spreadsheet': () => fr`Ce fichier n’est pas un tableau : un fichier Excel (.xlsx) ou CSV est attendu.`,
    'old-or-protected': () =>
      fr`Ce fichier est protégé par un mot de passe, ou d’un ancien format (.xls) : enregistrez-le au format .xlsx, sans mot de passe.`,
    damaged: () => fr`Ce fichier est endommagé : ouvrez-le dans votre tableur et enregistrez-le à nouveau.`,
    'too-large-inside': ({ megabytes }) =>
      fr`Ce fichier contient, une fois décompressé, plus de ${megabytes} Mo : il n’est pas lu. Gardez-y le seul tableau des protocoles.`,
    'too-many-rows': ({ limit }) => fr`Ce tableau compte plus de ${limit} lignes : partagez-le en plusieurs fichiers.`,
    'nothing-in-it': () => fr`Ce tableau ne contient aucune ligne sous ses titres de colonnes.`,
    'quote-not-closed': () =>
      fr`Un guillemet ouvert ici n’est jamais fermé : la suite du fichier ne peut pas être lue.`,
    'column-missing': ({ heading }) => fr`Il manque la colonne « ${heading} ».`,
    'heading-twice': ({ first }) =>
      fr`Cette colonne figure deux fois : elle est déjà en ${first}. Gardez-en une seule.`,
    merged: ({ range }) =>
      fr`Cette cellule fait partie de cellules fusionnées (${range}) : on ne peut pas savoir à quelle ligne leur contenu appartient. Défusionnez-les et remplissez chacune.`,
    'formula-without-result': () =>
      fr`Cette formule n’a pas de résultat enregistré : remplacez-la par sa valeur, ou ouvrez le fichier et enregistrez-le à nouveau.`,
    'formula-in-error': ({ value }) => fr`Cette formule est en erreur (${value}) : remplacez-la par la valeur voulue.`,
    garbled: () =>
      fr`Des lettres accentuées sont mal codées : enregistrez le fichier au format .xlsx, ou CSV en UTF-8, et vérifiez ce texte.`,
    'too-long': ({ limit }) => fr`Ce texte est trop long : au plus ${limit} signes.`,
    empty: () => fr`Cette cellule doit être remplie.`,
    'not-a-day': () => fr`Une date est attendue, telle que 31/12/1984.`,
    'no-such-day': () => fr`Cette date n’existe pas au calendrier. Une date telle que 31/12/1984 est attendue.`,
    'day-or-month': () =>
      fr`On ne peut pas savoir si le jour ou le mois vient en premier, car d’autres dates de ce fichier commencent par le mois. Écrivez cette date comme 1984-12-31.`,
    'century-missing': () => fr`L’année doit être écrite en quatre chiffres, telle que 1984.`,
    'not-years': () => fr`Des années sont attendues, telles que « 2024 ; 2025 » ou « 2022-2025 ».`,
    'not-a-duration': () => fr`Un nombre entier d’années est attendu, de 1 à 99.`,
    'not-yes-or-no': () => fr`« oui » ou « non » est attendu.`,
    'not-an-address': () => fr`Une adresse électronique est attendue, telle que nom@exemple.be.`,
    'unknown-kind': ({ known }) => fr`Ce type de protocole n’est pas connu. Types connus : ${several(known)}.`,
    'unknown-regime': ({ known }) => fr`Ce régime juridique n’est pas connu. Régimes connus : ${several(known)}.`,
    'unknown-country': () => fr`Ce pays n’est pas connu : son nom ou son code à deux lettres (BE, SN) est attendu.`,
    'unknown-zone': () => fr`Ce fuseau horaire n’existe pas : un nom tel que Europe/Brussels est attendu.`,
    'term-missing': () => fr`Indiquez le dernier jour, la durée en années, ou « sans terme ».`,
    'term-twice': () =>
      fr`Le dernier jour, la durée et « sans terme » ne disent pas la même chose : gardez celui qui est juste.`,
    'same-reference': ({ first }) =>
      fr`Cette référence est déjà celle de la ligne ${first} : chacune doit être unique.`,
    'reference-taken': () => fr`Un protocole porte déjà cette référence dans votre registre.`,
    refused: ({ refusal, names }) =>
      refusal.reason === 'text-incomplete'
        ? refusal.missing.map((each) => missing(each, null)).join(' ')
        : refusalOf(refusals, refusal, names),
  },
  remarks: {
    'column-unknown': () => fr`Cette colonne n’est pas connue : elle n’est pas lue.`,
    'read-as': ({ encoding }) =>
      fr`Ce fichier n’est pas en UTF-8 : il a été lu comme ${encoding}. Vérifiez que les accents sont justes.`,
  },
  place,
  model: {
    protocols: 'Protocoles',
    explanations: 'Explications',
    column: 'Colonne',
    expected: 'Ce qui est attendu',
    example: 'Exemple',
    required: 'obligatoire',
    columns: {
      reference: 'La référence du protocole dans vos dossiers ; chacune est unique.',
      kind: 'Le type de protocole, tel que Pacta le nomme.',
      title: 'L’intitulé ; sans lui, les noms des parties.',
      inForceOn:
        'L’entrée en vigueur du terme présent, en jour/mois/année. Pour un protocole reconduit : de la dernière reconduction.',
      lastDay: 'Le dernier jour du terme ; ou bien la durée ; ou bien « sans terme ».',
      years: 'La durée en années, comptée depuis l’entrée en vigueur.',
      endless: '« oui » pour un protocole qui lie jusqu’à ce qu’il soit dénoncé.',
      language: 'La langue des documents à venir : fr ou en. Sans elle, le français.',
      links: 'La nature des liens, en quelques mots.',
      domains: 'Les domaines d’action, séparés par des points-virgules.',
      plans: 'Les années dont le plan d’action est déjà fait, telles que « 2024 ; 2025 » ou « 2022-2025 ».',
      evaluations: 'Les années dont l’évaluation est déjà faite.',
      remarks: 'Ce que vous voulez garder en mémoire ; montré avec l’importation, sans effet.',
      name: 'Le nom de la partie, seul : « Huy », non « Commune de Huy ». La partie 1 mène le protocole.',
      country: 'Le pays de la partie : son nom ou son code à deux lettres.',
      regime: 'Le régime juridique ; sans lui, celui que le type de protocole suggère.',
      timeZone: 'Le fuseau horaire ; sans lui, celui du pays.',
      signatory: 'La personne qui a signé.',
      function: 'La fonction dans laquelle elle a signé.',
      referent: 'La personne qui suit le protocole.',
      email: 'Son adresse électronique : elle reçoit les rappels.',
    },
  },
};

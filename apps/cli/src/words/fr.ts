import type { OwnFieldType } from '@pacta/protocol';
import { lifeFr } from './life-fr.js';
import { filesFr } from './files-fr.js';
import type { Words } from './words.js';

const ownTypes: Readonly<Record<OwnFieldType, string>> = {
  line: 'texte',
  paragraph: 'texte de plusieurs lignes',
  day: 'jour',
  money: 'montant',
  number: 'nombre',
  'yes-no': 'oui ou non',
  lines: 'liste de textes',
  rows: 'liste de lignes',
  group: 'groupe',
};

export const fr: Words = {
  language: 'fr',
  help: `pacta : les protocoles de coopération entre communes, en ligne de commande

Usage : npm run pacta -- COMMANDE [options]

  kinds         les genres de documents
  schema        le schéma JSON des données d’un genre
  sample        des données d’exemple d’un genre
  generate      un document DOCX ou PDF à partir de données
  lint          un modèle Word modifié peut-il servir, et sinon pourquoi
  convert       un document Word en PDF
  compare       deux documents Word, leurs différences en suivi des modifications
  bulk          un genre de document pour tous les protocoles d’une sélection
  rehearse      les échéances et rappels d’un protocole à venir
  import        des protocoles déjà en vigueur, lus dans un tableau Excel ou CSV
  live-through  un protocole vit ses cinq ans en une minute, ses documents et messages dans un dossier
  rebuild       les projections refaites à partir des faits du registre

Aide d’une commande : npm run pacta -- COMMANDE --help
Codes de sortie : 0 réussi, 1 échec, 2 mauvais usage, 3 données refusées`,
  helpOf: {
    kinds: 'Usage : pacta kinds [--json]\n\nLes genres de documents : nom, version, titre, langues.',
    schema: 'Usage : pacta schema GENRE\n\nLe schéma JSON des données qu’attend « generate ».',
    sample: 'Usage : pacta sample GENRE\n\nDes données d’exemple, complètes, que « generate » accepte.',
    generate: `Usage : pacta generate GENRE --data FICHIER --out FICHIER.docx|.pdf [--lang fr] [--template FICHIER.docx]

  --data       fichier JSON des données ; « - » pour l’entrée standard
  --out        document à écrire ; l’extension en dit le format
  --lang       langue du modèle (fr)
  --template   pour le genre « own » : le modèle, avec des champs à vous (voir « lint »)`,
    lint: `Usage : pacta lint FICHIER.docx --kind GENRE [--language fr] [--json]

Ce qui empêche un fichier Word de servir de modèle à un genre de documents, chaque défaut avec sa place ; code de sortie 3
s’il ne peut pas servir.

  --kind       le genre de documents (voir « kinds ») ; « own » pour un genre à vous : les champs qu’il demandera sont dits aussi
  --language   langue du modèle (fr)
  --json       pour un programme : id, severity, place, sentence, tag, nearest`,
    convert: `Usage : pacta convert FICHIER.docx --out FICHIER.pdf

Le document en PDF balisé, qui déclare PDF/A-2b et PDF/UA, par le convertisseur que cette machine a. Ce qui manquerait au
PDF est dit. Variables : GOTENBERG_URL, SOFFICE_PATH.`,
    compare: `Usage : pacta compare ANCIEN.docx NOUVEAU.docx --out FICHIER.docx [--author NOM]

Le nouveau document, avec ce qui le distingue de l’ancien en suivi des modifications, que Word et LibreOffice acceptent ou
refusent une à une.

  --author   qui signe les modifications (Pacta)`,
    bulk: `Usage : DATABASE_URL=postgres://… pacta bulk GENRE --organisation COMMUNE --out FICHIER.zip [options]

Un genre de document pour chaque protocole de la sélection : un document déjà émis est repris tel quel, les autres sont
établis à ce jour et marqués « projet ». Pacta, en marche, fait le travail ; interrompue, la commande se reprend par --job.

  --organisation   l’identifiant de votre commune dans Pacta, ou son nom
  --format         pdf ou docx (pdf)
  --year           première année du plan, pour un document annuel
  --search         des mots de l’intitulé, de la référence ou des parties
  --phase, --protocol, --country   l’étape, le genre de protocole, le pays (code à deux lettres)
  --job            reprend une production commencée`,
    rehearse: `Usage : pacta rehearse --in-force-on AAAA-MM-JJ [--years 5] [--json]

Chaque rappel, échéance et fin à venir d’un protocole CIC entre une commune belge et une commune
sénégalaise qui entrerait en vigueur ce jour-là, jours fériés compris.

  --in-force-on   date d’entrée en vigueur
  --years         années à parcourir, de 1 à 30 (5)
  --json          pour un programme : on, type, kind, party, title, due`,
    import: `Usage : DATABASE_URL=postgres://… pacta import FICHIER --organisation COMMUNE [--dry-run] [--skip-problems] [--json]

Les protocoles d’un tableau (.xlsx, .csv), chacun suivi à partir d’aujourd’hui. Une ligne qui a un problème arrête
tout, et rien n’est consigné ; interrompue, la même commande reprend où elle s’est arrêtée.

  --organisation    l’identifiant de votre commune dans Pacta, ou son nom
  --dry-run         montre ce que chaque ligne deviendrait, sans rien consigner
  --skip-problems   laisse de côté les lignes qui ont un problème
  --json            pour un programme`,
    'live-through': `Usage : pacta live-through FICHIER --out DOSSIER [--language fr]

Un protocole vit toute sa vie en temps accéléré, par les services mêmes de Pacta, sur des serveurs temporaires. Le dossier
reçoit chaque document, chaque message et le journal ; rien n’est envoyé à personne. Exemple : docs/examples/life.json

  --out        dossier à écrire ; commencez par index.html
  --language   langue des pages et du journal : fr ou en (fr)`,
    rebuild:
      'Usage : DATABASE_URL=postgres://… pacta rebuild\n\nRefait les projections à partir des faits, qui ne changent pas.',
  },
  seeHelp: (command) => `Aide : npm run pacta -- ${command} --help`.replace('  ', ' '),
  unknownCommand: (name) => `La commande « ${name} » n’existe pas.`,
  unknownOption: (name) => `L’option ${name} n’existe pas.`,
  valueMissing: (name) => `L’option ${name} attend une valeur, et une seule.`,
  tooMany: (given) => `« ${given} » est en trop.`,
  kindMissing: 'Indiquez le genre de document ; « pacta kinds » les donne tous.',
  optionMissing: (name) => `L’option ${name} est requise.`,
  unknownKind: (kind, kinds) => `Le genre « ${kind} » n’existe pas. Genres : ${kinds.join(', ')}.`,
  languageNotOffered: (language, offered) =>
    `Ce modèle n’existe pas en « ${language} ». Langues : ${offered.join(', ')}.`,
  wrongExtension: (path) => `« ${path} » : le document à écrire finit par .docx ou .pdf.`,
  unreadable: (path, cause) => `« ${path} » ne peut pas être lu (${cause}).`,
  unwritable: (path, cause) => `« ${path} » ne peut pas être écrit (${cause}).`,
  notJson: (path) => `« ${path} » ne contient pas de JSON valide.`,
  dataInvalid: (kind) => `Ces données ne conviennent pas au genre « ${kind} » :`,
  fault: ({ path, fr: sentence }) => `  ${path} : ${sentence}`,
  written: (path) => `${path} est écrit.`,
  noPdf: (cause) => `Le PDF n’a pas pu être fait. ${cause}\nLe même document en .docx reste possible.`,
  wrongDay: (given) => `« ${given} » n’est pas une date du calendrier, telle que 2026-12-01.`,
  wrongYears: (given) => `« ${given} » n’est pas un nombre d’années de 1 à 30.`,
  databaseMissing:
    'DATABASE_URL est requise : l’adresse de la base, telle que postgres://user:password@host:5432/pacta.',
  registerAway: 'La base de données ne répond pas à l’adresse de DATABASE_URL.',
  rebuilt: (count) => `${count} ${count > 1 ? 'protocoles refaits' : 'protocole refait'}.`,
  organisationUnknown: (given, known) =>
    `« ${given} » n’est pas une commune de cette installation. Communes : ${known.join(', ') || '(aucune)'}.`,
  importProblem: (place, value, sentence) =>
    `${[place, value && `« ${value} »`].filter(Boolean).join(' ')} : ${sentence}`,
  importRow: (row, reference, sentence) => `ligne ${row}, ${reference} : ${sentence}`,
  importRead: (ready, wrong) =>
    `${ready} ${ready > 1 ? 'lignes prêtes' : 'ligne prête'}, ${wrong} ${wrong > 1 ? 'lignes ont un problème' : 'ligne a un problème'}.`,
  importWaits: 'Rien n’est consigné. Corrigez le tableau, ou laissez ces lignes de côté par --skip-problems.',
  importCancelled: 'Cette importation a été annulée : enregistrez le tableau à nouveau pour en commencer une autre.',
  importProgress: (done, total) => `${done} sur ${total}`,
  imported: (done, refused) =>
    `${done} ${done > 1 ? 'protocoles consignés' : 'protocole consigné'}${refused > 0 ? `, ${refused} refusé${refused > 1 ? 's' : ''}` : ''}.`,
  lint: {
    fileMissing: 'Indiquez le fichier .docx à examiner.',
    line: (severity, place, sentence) =>
      [severity === 'error' ? 'erreur' : 'avertissement', place, sentence].filter(Boolean).join(' : '),
    asks: (tag, label, type) => `champ : ${tag} ${label} (${ownTypes[type]})`,
    usable: (path) => `« ${path} » peut servir de modèle.`,
    unusable: (path, errors) =>
      `« ${path} » ne peut pas servir de modèle : ${errors} ${errors > 1 ? 'points sont' : 'point est'} à corriger.`,
  },
  files: filesFr,
  life: lifeFr,
  failed: (cause) => `La commande a échoué : ${cause}`,
  party: { be: 'la commune belge', sn: 'la commune sénégalaise' },
  types: { reminder: 'rappel', due: 'échéance', end: 'fin' },
};

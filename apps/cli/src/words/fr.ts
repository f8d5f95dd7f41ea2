import type { Words } from './words.js';

export const fr: Words = {
  language: 'fr',
  help: `pacta : les protocoles de coopération entre communes, en ligne de commande

Usage : npm run pacta -- COMMANDE [options]

  kinds      les genres de documents
  schema     le schéma JSON des données d’un genre
  sample     des données d’exemple d’un genre
  generate   un document DOCX ou PDF à partir de données
  rehearse   les échéances et rappels d’un protocole à venir
  rebuild    les projections refaites à partir des faits du registre

Aide d’une commande : npm run pacta -- COMMANDE --help
Codes de sortie : 0 réussi, 1 échec, 2 mauvais usage, 3 données refusées`,
  helpOf: {
    kinds: 'Usage : pacta kinds [--json]\n\nLes genres de documents : nom, version, titre, langues.',
    schema: 'Usage : pacta schema GENRE\n\nLe schéma JSON des données qu’attend « generate ».',
    sample: 'Usage : pacta sample GENRE\n\nDes données d’exemple, complètes, que « generate » accepte.',
    generate: `Usage : pacta generate GENRE --data FICHIER --out FICHIER.docx|.pdf [--lang fr]

  --data   fichier JSON des données ; « - » pour l’entrée standard
  --out    document à écrire ; l’extension en dit le format
  --lang   langue du modèle (fr)`,
    rehearse: `Usage : pacta rehearse --in-force-on AAAA-MM-JJ [--years 5] [--json]

Chaque rappel, échéance et fin à venir d’un protocole CIC entre une commune belge et une commune
sénégalaise qui entrerait en vigueur ce jour-là, jours fériés compris.

  --in-force-on   date d’entrée en vigueur
  --years         années à parcourir, de 1 à 30 (5)
  --json          pour un programme : on, type, kind, party, title, due`,
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
  failed: (cause) => `La commande a échoué : ${cause}`,
  party: { be: 'la commune belge', sn: 'la commune sénégalaise' },
  types: { reminder: 'rappel', due: 'échéance', end: 'fin' },
};

import type { LifeWords } from './life.js';

export const lifeFr: LifeWords = {
  fileMissing: 'Indiquez le fichier qui raconte la vie, tel que docs/examples/life.json.',
  unknownLanguage: (given) => `La langue « ${given} » n’existe pas ici : fr ou en.`,
  unlivable: (path) => `« ${path} » ne peut pas être vécu :`,
  notJson: 'ce n’est pas du JSON valide',
  outOfOrder: (before) => `cet acte est consigné avant celui qui le précède (${before})`,
  atLine: (line, sentence) => `  ligne ${line} : ${sentence}`,
  written: (folder) => `${folder} est écrit : commencez par index.html.`,
  kind: 'Genre',
  parties: 'Parties',
  term: 'Durée',
  fromTo: (on, lastDay) => (lastDay ? `du ${on} au ${lastDay}` : `depuis le ${on}, sans terme`),
  phase: 'État',
  now: (today) => `Au ${today}`,
  moved: (years) =>
    `Les dates du fichier sont passées : cette vie a été vécue ${years} ${years > 1 ? 'ans' : 'an'} plus tard, jour pour jour.`,
  arriving: (count) =>
    `${count} ${count > 1 ? 'documents ou messages n’ont' : 'document ou message n’a'} pas pu être faits : ils manquent ici.`,
  counted: (documents, messages, entries) =>
    `${documents} fichiers de documents, ${messages} messages, ${entries} entrées au journal.`,
  journal: 'Journal complet',
  inShort: 'La vie en bref',
  reminders: (count) => (count > 1 ? `${count} rappels` : 'un rappel'),
  recorded: 'Consigné le',
  dated: 'Daté du',
  what: 'Ce qui s’est passé',
  documents: 'Documents',
  files: 'Documents et messages',
  date: 'Date :',
  to: 'À :',
  nobody: 'personne n’a d’adresse',
  subject: 'Objet :',
};

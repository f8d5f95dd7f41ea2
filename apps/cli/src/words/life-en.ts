import type { LifeWords } from './life.js';

export const lifeEn: LifeWords = {
  fileMissing: 'Name the file that tells the life, such as docs/examples/life.json.',
  unknownLanguage: (given) => `There is no language “${given}” here: fr or en.`,
  unlivable: (path) => `“${path}” cannot be lived:`,
  notJson: 'this is no valid JSON',
  outOfOrder: (before) => `this act is recorded before the one above it (${before})`,
  atLine: (line, sentence) => `  line ${line}: ${sentence}`,
  written: (folder) => `${folder} is written: begin with index.html.`,
  kind: 'Kind',
  parties: 'Parties',
  term: 'Term',
  fromTo: (on, lastDay) => (lastDay ? `from ${on} to ${lastDay}` : `since ${on}, without an end`),
  phase: 'State',
  now: (today) => `On ${today}`,
  moved: (years) =>
    `The days of the file are past: this life was lived ${years} ${years > 1 ? 'years' : 'year'} later, day for day.`,
  arriving: (count) =>
    `${count} ${count > 1 ? 'documents or messages' : 'document or message'} could not be made: missing here.`,
  counted: (documents, messages, entries) =>
    `${documents} files of documents, ${messages} messages, ${entries} entries in the journal.`,
  journal: 'The whole journal',
  inShort: 'The life in short',
  reminders: (count) => (count > 1 ? `${count} reminders` : 'a reminder'),
  recorded: 'Recorded on',
  dated: 'Dated',
  what: 'What happened',
  documents: 'Documents',
  files: 'Documents and messages',
  date: 'Date:',
  to: 'To:',
  nobody: 'nobody has an address',
  subject: 'Subject:',
};

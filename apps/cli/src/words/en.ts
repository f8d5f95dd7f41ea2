import { lifeEn } from './life-en.js';
import { filesEn } from './files-en.js';
import type { Words } from './words.js';

export const en: Words = {
  language: 'en',
  help: `pacta: cooperation protocols between municipalities, on the command line

Usage: npm run pacta -- COMMAND [options]

  kinds         the kinds of documents
  schema        the JSON Schema of a kind's data
  sample        sample data of a kind
  generate      a DOCX or PDF document from data
  lint          whether a Word template that was changed can be used, and if not, why
  convert       a Word document as PDF
  compare       two Word documents, their differences as tracked changes
  bulk          one kind of document for every protocol of a selection
  rehearse      the deadlines and reminders of a protocol to come
  import        protocols that are in force already, read from an Excel or CSV file
  live-through  a protocol lives its five years in a minute, its documents and messages in a folder
  rebuild       the projections made anew from the facts of the register

Help of a command: npm run pacta -- COMMAND --help
Exit codes: 0 done, 1 failure, 2 wrong usage, 3 data refused`,
  helpOf: {
    kinds: 'Usage: pacta kinds [--json]\n\nThe kinds of documents: name, version, title, languages.',
    schema: 'Usage: pacta schema KIND\n\nThe JSON Schema of the data that “generate” expects.',
    sample: 'Usage: pacta sample KIND\n\nComplete sample data that “generate” accepts.',
    generate: `Usage: pacta generate KIND --data FILE --out FILE.docx|.pdf [--lang fr] [--template FILE.docx]

  --data       JSON file of the data; “-” for the standard input
  --out        document to write; its extension says the format
  --lang       language of the template (fr)
  --template   for the kind “own”: the template, with fields of your own (see “lint”)`,
    lint: `Usage: pacta lint FILE.docx --kind KIND [--language fr] [--json]

What keeps a Word file from being the template of a kind of documents, each fault with its place; exit code 3 where it
cannot be used.

  --kind       the kind of documents (see “kinds”); “own” for one of your own: the fields that it would ask for are told too
  --language   language of the template (fr)
  --json       for a program: id, severity, place, sentence, tag, nearest`,
    convert: `Usage: pacta convert FILE.docx --out FILE.pdf

The document as a tagged PDF that declares PDF/A-2b and PDF/UA, by the converter that this machine has. What the PDF
lacks is said. Variables: GOTENBERG_URL, SOFFICE_PATH.`,
    compare: `Usage: pacta compare OLD.docx NEW.docx --out FILE.docx [--author NAME]

The new document, with what sets it apart from the old one as tracked changes, which Word and LibreOffice accept or refuse
one by one.

  --author   who makes the changes (Pacta)`,
    bulk: `Usage: DATABASE_URL=postgres://… pacta bulk KIND --organisation MUNICIPALITY --out FILE.zip [options]

One kind of document for each protocol of the selection: a document that was issued is given as it was, the others are made
as of today and marked as drafts. Pacta, running, does the work; interrupted, the command is taken up again by --job.

  --organisation   the id of your municipality in Pacta, or its name
  --format         pdf or docx (pdf)
  --year           first year of the plan, for a yearly document
  --search         words of the title, the reference or the parties
  --phase, --protocol, --country   the phase, the kind of protocol, the country (two-letter code)
  --job            takes up a job that was begun`,
    rehearse: `Usage: pacta rehearse --in-force-on YYYY-MM-DD [--years 5] [--json]

Every reminder, deadline and end to come of a CIC protocol between a Belgian and a Senegalese
municipality that would enter into force on that day, holidays applied.

  --in-force-on   day of entry into force
  --years         years to walk, 1 to 30 (5)
  --json          for a program: on, type, kind, party, title, due`,
    import: `Usage: DATABASE_URL=postgres://… pacta import FILE --organisation MUNICIPALITY [--dry-run] [--skip-problems] [--json]

The protocols of a spreadsheet (.xlsx, .csv), each followed from today on. A row with a problem stops everything, and
nothing is recorded; cut short, the same command goes on where it stopped.

  --organisation    the id of your municipality in Pacta, or its name
  --dry-run         shows what each row would become, and records nothing
  --skip-problems   leaves aside the rows that have a problem
  --json            for a program`,
    'live-through': `Usage: pacta live-through FILE --out FOLDER [--language fr]

A protocol lives its whole life in skipped time, through Pacta's own services, on temporary servers. The folder gets each
document, each message and the journal; nothing is sent to anybody. Sample: docs/examples/life.json

  --out        folder to write; begin with index.html
  --language   language of the pages and the journal: fr or en (fr)`,
    rebuild:
      'Usage: DATABASE_URL=postgres://… pacta rebuild\n\nMakes the projections anew from the facts, which do not change.',
  },
  seeHelp: (command) => `Help: npm run pacta -- ${command} --help`.replace('  ', ' '),
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `There is no option ${name}.`,
  valueMissing: (name) => `The option ${name} takes one value.`,
  tooMany: (given) => `“${given}” is one too many.`,
  kindMissing: 'Name the kind of document; “pacta kinds” lists them.',
  optionMissing: (name) => `The option ${name} is required.`,
  unknownKind: (kind, kinds) => `There is no kind “${kind}”. Kinds: ${kinds.join(', ')}.`,
  languageNotOffered: (language, offered) =>
    `This template is not offered in “${language}”. Languages: ${offered.join(', ')}.`,
  wrongExtension: (path) => `“${path}”: the document to write ends in .docx or .pdf.`,
  unreadable: (path, cause) => `“${path}” cannot be read (${cause}).`,
  unwritable: (path, cause) => `“${path}” cannot be written (${cause}).`,
  notJson: (path) => `“${path}” holds no valid JSON.`,
  dataInvalid: (kind) => `These data do not fit the kind “${kind}”:`,
  fault: ({ path, en: sentence }) => `  ${path}: ${sentence}`,
  written: (path) => `${path} is written.`,
  noPdf: (cause) => `The PDF could not be made. ${cause}\nThe same document as .docx is still possible.`,
  wrongDay: (given) => `“${given}” is not a day of the calendar, such as 2026-12-01.`,
  wrongYears: (given) => `“${given}” is not a number of years from 1 to 30.`,
  databaseMissing:
    'DATABASE_URL is required: the address of the database, such as postgres://user:password@host:5432/pacta.',
  registerAway: 'The database does not answer at the address of DATABASE_URL.',
  rebuilt: (count) => `${count} ${count === 1 ? 'protocol' : 'protocols'} rebuilt.`,
  organisationUnknown: (given, known) =>
    `“${given}” is no municipality of this installation. Municipalities: ${known.join(', ') || '(none)'}.`,
  importProblem: (place, value, sentence) => `${[place, value && `“${value}”`].filter(Boolean).join(' ')}: ${sentence}`,
  importRow: (row, reference, sentence) => `row ${row}, ${reference}: ${sentence}`,
  importRead: (ready, wrong) =>
    `${ready} ${ready === 1 ? 'row' : 'rows'} ready, ${wrong} ${wrong === 1 ? 'row has' : 'rows have'} a problem.`,
  importWaits: 'Nothing is recorded. Correct the spreadsheet, or leave these rows aside by --skip-problems.',
  importCancelled: 'This import was cancelled: save the spreadsheet again to begin another.',
  importProgress: (done, total) => `${done} of ${total}`,
  imported: (done, refused) =>
    `${done} ${done === 1 ? 'protocol' : 'protocols'} recorded${refused > 0 ? `, ${refused} refused` : ''}.`,
  lint: {
    fileMissing: 'Name the .docx file to examine.',
    line: (severity, place, sentence) => [severity, place, sentence].filter(Boolean).join(': '),
    asks: (tag, label, type) => `field: ${tag} ${label} (${type})`,
    usable: (path) => `“${path}” can be used as a template.`,
    unusable: (path, errors) =>
      `“${path}” cannot be used as a template: ${errors} ${errors > 1 ? 'points are' : 'point is'} to be mended.`,
  },
  files: filesEn,
  life: lifeEn,
  failed: (cause) => `The command failed: ${cause}`,
  party: { be: 'the Belgian municipality', sn: 'the Senegalese municipality' },
  types: { reminder: 'reminder', due: 'due', end: 'end' },
};

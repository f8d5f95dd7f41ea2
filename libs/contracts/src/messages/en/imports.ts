import type { SpreadsheetPlace } from '../../imports.js';
import type { ImportSentences } from '../catalogue.js';
import { refusalOf } from '../refusal-of.js';
import { missing } from './missing.js';
import { refusals } from './refusals/index.js';

const place = ({ row, column, heading }: SpreadsheetPlace): string => {
  const named = heading ? ` (${heading})` : '';
  return [row === null ? '' : `row ${row}`, column === null ? heading : `column ${column}${named}`]
    .filter(Boolean)
    .join(', ');
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const several = (known: readonly string[]): string => list.format(known.map((name) => `“${name}”`));

export const imports: ImportSentences = {
  problems: {
    'not-a-spreadsheet': () => 'This file is no spreadsheet: an Excel file (.xlsx) or a CSV file is expected.',
    'old-or-protected': () =>
      'This file is protected by a password, or of an old format (.xls): save it as .xlsx, without a password.',
    damaged: () => 'This file is damaged: open it in your spreadsheet program and save it again.',
    'too-large-inside': ({ megabytes }) =>
      `This file holds more than ${megabytes} MB once unpacked: it is not read. Keep in it the table of protocols alone.`,
    'too-many-rows': ({ limit }) => `This table has more than ${limit} rows: divide it into several files.`,
    'nothing-in-it': () => 'This table has no row below its headings.',
    'quote-not-closed': () => 'A quotation mark opened here is never closed: the rest of the file cannot be read.',
    'column-missing': ({ heading }) => `The column “${heading}” is missing.`,
    'heading-twice': ({ first }) => `This column stands twice: it is already in ${first}. Keep one of them.`,
    merged: ({ range }) =>
      `This cell is part of merged cells (${range}): nobody can tell to which row their content belongs. Unmerge them and fill each.`,
    'formula-without-result': () =>
      'This formula has no stored result: replace it by its value, or open the file and save it again.',
    'formula-in-error': ({ value }) => `This formula is in error (${value}): replace it by the value that is meant.`,
    garbled: () =>
      'Accented letters are wrongly encoded: save the file as .xlsx, or as CSV in UTF-8, and check this text.',
    'too-long': ({ limit }) => `This text is too long: at most ${limit} characters.`,
    empty: () => 'This cell must be filled.',
    'not-a-day': () => 'A date is expected, such as 31/12/1984.',
    'no-such-day': () => 'This date does not exist in the calendar. A date such as 31/12/1984 is expected.',
    'day-or-month': () =>
      'Nobody can tell whether the day or the month comes first, for other dates of this file begin with the month. Write this date as 1984-12-31.',
    'century-missing': () => 'The year must be written in four digits, such as 1984.',
    'not-years': () => 'Years are expected, such as “2024; 2025” or “2022-2025”.',
    'not-a-duration': () => 'A whole number of years is expected, from 1 to 99.',
    'not-yes-or-no': () => '“yes” or “no” is expected.',
    'not-an-address': () => 'An e-mail address is expected, such as name@example.org.',
    'unknown-kind': ({ known }) => `This kind of protocol is not known. Known kinds: ${several(known)}.`,
    'unknown-regime': ({ known }) => `This legal regime is not known. Known regimes: ${several(known)}.`,
    'unknown-country': () => 'This country is not known: its name or its code of two letters (BE, SN) is expected.',
    'unknown-zone': () => 'This time zone does not exist: a name such as Europe/Brussels is expected.',
    'term-missing': () => 'Give the last day, the duration in years, or “no end”.',
    'term-twice': () => 'The last day, the duration and “no end” do not say the same: keep the one that is right.',
    'same-reference': ({ first }) => `This reference is already that of row ${first}: each must be unique.`,
    'reference-taken': () => 'A protocol of your register bears this reference already.',
    refused: ({ refusal, names }) =>
      refusal.reason === 'text-incomplete'
        ? refusal.missing.map((each) => missing(each, null)).join(' ')
        : refusalOf(refusals, refusal, names),
  },
  remarks: {
    'column-unknown': () => 'This column is not known: it is not read.',
    'read-as': ({ encoding }) =>
      `This file is not in UTF-8: it was read as ${encoding}. Check that the accents are right.`,
  },
  place,
  model: {
    protocols: 'Protocols',
    explanations: 'Explanations',
    column: 'Column',
    expected: 'What is expected',
    example: 'Example',
    required: 'required',
    columns: {
      reference: 'The reference of the protocol in your files; each is unique.',
      kind: 'The kind of protocol, as Pacta names it.',
      title: 'The title; without it, the names of the parties.',
      inForceOn:
        'The entry into force of the present term, as day/month/year. For a renewed protocol: of its last renewal.',
      lastDay: 'The last day of the term; or else the duration; or else “no end”.',
      years: 'The duration in years, counted from the entry into force.',
      endless: '“yes” for a protocol that binds until notice is given.',
      language: 'The language of the documents to come: fr or en. Without it, French.',
      links: 'The nature of the links, in a few words.',
      domains: 'The domains of action, separated by semicolons.',
      plans: 'The years whose action plan is done already, such as “2024; 2025” or “2022-2025”.',
      evaluations: 'The years whose evaluation is done already.',
      remarks: 'What you want to remember; shown with the import, without effect.',
      name: 'The name of the party alone: “Huy”, not “Municipality of Huy”. Party 1 leads the protocol.',
      country: 'The country of the party: its name or its code of two letters.',
      regime: 'The legal regime; without it, the one that the kind of protocol suggests.',
      timeZone: 'The time zone; without it, that of the country.',
      signatory: 'The person who signed.',
      function: 'The function in which that person signed.',
      referent: 'The person who follows the protocol.',
      email: 'That person’s e-mail address: the reminders go there.',
    },
  },
};

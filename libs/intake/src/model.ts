import type { ImportColumnName, ImportPartyColumnName } from '@pacta/contracts';
import { catalogueIn } from '@pacta/contracts/messages';
import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { yearOf, type CivilDay } from '@pacta/protocol';
import { headingOf, keyOf, type Column } from './columns/column.js';

type Language = 'fr' | 'en';

const OF_PROTOCOL: readonly Exclude<ImportColumnName, ImportPartyColumnName>[] = [
  'reference',
  'kind',
  'title',
  'inForceOn',
  'lastDay',
  'years',
];
const OF_PARTY: readonly ImportPartyColumnName[] = [
  'name',
  'country',
  'regime',
  'timeZone',
  'signatory',
  'function',
  'referent',
  'email',
];
const AFTER: typeof OF_PROTOCOL = ['language', 'domains', 'links', 'plans', 'evaluations', 'remarks'];
const PARTIES = [1, 2] as const;
const REQUIRED = new Set(['reference', 'kind', 'inForceOn', '1.name']);

const columns: readonly Column[] = [
  ...OF_PROTOCOL.map((name) => ({ name })),
  ...PARTIES.flatMap((party) => OF_PARTY.map((name) => ({ name, party }))),
  ...AFTER.map((name) => ({ name })),
];

/** What the example's row says, in the language of the file: a term that runs today, and for a year to come. */
function example(language: Language, today: CivilDay): Readonly<Record<string, string>> {
  const { words, country } = catalogueIn(language);
  const french = language === 'fr';
  const year = yearOf(today);
  return {
    reference: 'J-1984-01',
    kind: words.kinds['cic-protocol'] ?? 'cic-protocol',
    title: 'Huy – Mbour',
    inForceOn: `01/12/${year - 4}`,
    years: '5',
    '1.name': 'Huy',
    '1.country': country('BE'),
    '1.regime': words.regimes['be-municipality'] ?? 'be-municipality',
    '1.timeZone': 'Europe/Brussels',
    '1.signatory': 'Anne Lambert',
    '1.function': french ? 'Bourgmestre' : 'Mayor',
    '1.referent': 'Luc Simon',
    '1.email': 'luc.simon@example.org',
    '2.name': 'Mbour',
    '2.country': country('SN'),
    '2.regime': words.regimes['partner-municipality'] ?? 'partner-municipality',
    '2.timeZone': 'Africa/Dakar',
    '2.signatory': 'Ousmane Diop',
    '2.function': french ? 'Maire' : 'Mayor',
    '2.referent': 'Awa Fall',
    '2.email': 'awa.fall@example.org',
    language,
    domains: french ? 'État civil ; Eau' : 'Civil registration; Water',
    links: french ? 'une amitié née en 1998' : 'a friendship born in 1998',
    plans: `${year - 3}-${year - 1}`,
    evaluations: `${year - 3} ; ${year - 2}`,
    remarks: '',
  };
}

const bold = (text: string): Cell => ({ value: text, type: String, fontWeight: 'bold', wrap: true });
const plain = (text: string): Cell => ({ value: text, type: String, wrap: true });

function protocols(language: Language, today: CivilDay): Sheet<never> {
  const values = example(language, today);
  const keyed = columns.map((column) => values[keyOf(column)] ?? '');
  return {
    sheet: catalogueIn(language).imports.model.protocols,
    data: [columns.map((column) => bold(headingOf(column, language))), keyed.map(plain)],
    columns: columns.map((column) => ({ width: Math.max(16, headingOf(column, language).length + 2) })),
    stickyRowsCount: 1,
  };
}

function explanations(language: Language, today: CivilDay): Sheet<never> {
  const values = example(language, today);
  const { model } = catalogueIn(language).imports;
  const explained: readonly Column[] = [...columns.filter(({ party }) => party !== 2), { name: 'endless' }];
  const rows = explained.map((column): Row => {
    const key = keyOf(column);
    const required = REQUIRED.has(key) ? ` (${model.required})` : '';
    return [plain(headingOf(column, language) + required), plain(model.columns[column.name]), plain(values[key] ?? '')];
  });
  return {
    sheet: model.explanations,
    data: [[model.column, model.expected, model.example].map(bold), ...rows],
    columns: [{ width: 34 }, { width: 80 }, { width: 34 }],
    stickyRowsCount: 1,
  };
}

/** A spreadsheet to fill in: the headings with an example row, and a second sheet that explains each column. Two parties wide; more may be added. */
export const modelFile = (language: Language, today: CivilDay): Promise<Buffer> =>
  writeXlsxFile([protocols(language, today), explanations(language, today)]).toBuffer();

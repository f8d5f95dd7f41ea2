import { fault, type LintFault, type LintFaultId, type LintFaults } from '../fault.js';
import { sayFault, type LintLanguage } from './say.js';

const tag = '{commune.nom}';
const name = 'word/styles.xml';
/** One of each. */
const bodies: { readonly [Id in LintFaultId]: LintFaults[Id] } = {
  'too-large': { megabytes: 10 },
  'not-a-docx': { seems: 'odt' },
  encrypted: {},
  damaged: {},
  'too-many-entries': { limit: 1000 },
  'inflates-too-much': { megabytes: 60 },
  'unsafe-name': { name },
  'name-twice': { name },
  'beyond-limits': {},
  macros: {},
  'external-target': { use: 'image', target: 'http://example.org' },
  'embedded-object': { name },
  'field-code': { code: 'DDEAUTO' },
  'main-part-elsewhere': {},
  'xml-broken': { name },
  'xml-doctype': { name },
  'xml-too-deep': { name },
  'tag-not-closed': { tag },
  'tag-not-opened': { tag },
  'brace-doubled': { tag },
  'tag-empty': {},
  'loop-not-closed': { tag },
  'loop-not-opened': { tag },
  'loop-closed-by-another': { tag, closedBy: '{/domaines}' },
  'loop-leaves-table': { tag },
  'tag-forbidden': { tag },
  'unknown-tag': { tag, nearest: null },
  'quotes-in-tag': { tag, nearest: tag },
  'tag-outside-list': { tag, list: '{#domaines}' },
  'tag-names-a-group': { tag, nearest: tag },
  'unknown-format': { tag, format: 'jours', nearest: null },
  'cannot-be-filled': {},
  'half-own': { tag, of: '{commune}' },
  'used-otherwise': { tag, as: '{#commune}' },
  'name-unfit': { tag },
  'too-many-own-fields': { limit: 200 },
  'near-another': { tag, nearest: '{communes}' },
  'same-in-each-row': { tag, list: '{#lignes}' },
  'no-own-fields': {},
  'required-gone': { tag, source: { fr: 'il le faut', en: 'it must be' } },
  'fields-not-printed': { fields: Array.from({ length: 10 }, () => tag) },
  'tracked-changes': { count: 2 },
  comments: { count: 1 },
  hyperlinks: { count: 1, targets: ['http://example.org'] },
};
const faults = Object.entries(bodies).map(([id, body]) => fault(id as LintFaultId, body as never)) as LintFault[];
const saidIn = (language: LintLanguage) => faults.map((each) => [each.id, sayFault(each, language).sentence] as const);

it.each([...saidIn('fr'), ...saidIn('en')])('%s: «%s» is made of whole sentences', (_, sentence) => {
  expect(sentence).toMatch(/^[\p{Lu}\d{].*[.?]$/su);
  expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
});

it.each(saidIn('fr'))('%s: «%s» is set as French is printed', (id, sentence) => {
  expect(sentence).not.toMatch(/« | »| [:;!?]|\w'\w/);
  expect(sentence).not.toBe(saidIn('en').find(([other]) => other === id)?.[1]);
});

it('a list of names is cut before it is too long to read', () => {
  expect(saidIn('fr').find(([id]) => id === 'fields-not-printed')?.[1]).toMatch(/, \{commune\.nom\} et 2 autres\.$/);
});

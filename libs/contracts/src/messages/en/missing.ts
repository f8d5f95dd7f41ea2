import type { Field, Missing, ProtocolText } from '@pacta/protocol';
import { inEnglish } from './things.js';

/** Fields by their path, the indexes left out. */
const fields: Readonly<Record<string, string>> = {
  parties: 'the parties',
  'parties.name': 'the name',
  'parties.country': 'the country',
  'parties.regime': 'the legal regime',
  'parties.timeZone': 'the time zone',
  'parties.signatory.name': 'the name of the signatory',
  'parties.signatory.function': 'the function of the signatory',
  'parties.signatory.civility': 'the form of address of the signatory',
  'parties.countersignatory.name': 'the name of the countersignatory',
  'parties.countersignatory.function': 'the function of the countersignatory',
  'parties.countersignatory.civility': 'the form of address of the countersignatory',
  'programme.from': 'the first year of the programme’s phase',
  'programme.to': 'the last year of the programme’s phase',
  foundingDeliberationOn: 'the date of the founding deliberation',
  links: 'the nature of the links',
  domains: 'the domains of action',
  'domains.name': 'the title',
  'term.years': 'the term in years',
  'term.kind': 'the term',
  'parties.region': 'the region',
  commitment: 'the money committed',
};

type Own = readonly Pick<Field, 'id' | 'label'>[];

/** «the field “Proposed actions”»: what a kind asks for beside the rest is named by the kind. */
function ownLabel(path: string, own: Own): string {
  const field = own.find(({ id }) => path === `fields.${id}`);
  return `the field “${inEnglish(field?.label) ?? path}”`;
}

function label({ path }: Missing, text: ProtocolText | null, own: Own): string {
  const [, list, index] = /^(parties|domains)\.(\d+)\./.exec(path) ?? [];
  const field = fields[path.replace(/\.\d+/g, '')] ?? ownLabel(path, own);
  if (list === undefined) return field;
  const rank = Number(index);
  if (list === 'domains') return `${field} of domain of action ${rank + 1}`;
  const name = text?.parties[rank]?.name.trim();
  return name && field !== fields['parties.name'] ? `${field} (${name})` : `${field} (party ${rank + 1})`;
}

const sentences: Readonly<Record<Missing['reason'], (field: string) => string>> = {
  empty: (field) => `To be completed: ${field}.`,
  'unknown-regime': (field) => `To be chosen from the list: ${field}.`,
  'unknown-zone': (field) => `To be chosen among the known zones, such as Europe/Brussels: ${field}.`,
  'wrong-years': (field) => `To be corrected, since the end would precede the beginning or the term be nil: ${field}.`,
  'too-few': () => 'A party is missing: this kind of protocol asks for more.',
  'too-many': () => 'There are too many parties for this kind of protocol.',
  twice: () => 'The same party stands twice.',
  'wrong-kind': (field) => `To be written otherwise, since what stands there is of another sort: ${field}.`,
};

const ofLines: Partial<typeof sentences> = {
  'too-few': (field) => `To be completed, since more is needed: ${field}.`,
  'too-many': (field) => `To be shortened, since there are too many lines: ${field}.`,
};

export function missing(what: Missing, text: ProtocolText | null, own: Own = []): string {
  const say = (what.path.startsWith('fields.') && ofLines[what.reason]) || sentences[what.reason];
  return say(label(what, text, own));
}

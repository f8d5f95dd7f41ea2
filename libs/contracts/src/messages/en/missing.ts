import type { Missing, ProtocolText } from '@pacta/protocol';

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
};

function label({ path }: Missing, text: ProtocolText | null): string {
  const [, list, index] = /^(parties|domains)\.(\d+)\./.exec(path) ?? [];
  const field = fields[path.replace(/\.\d+/g, '')] ?? `the field “${path}”`;
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
};

export const missing = (what: Missing, text: ProtocolText | null): string => sentences[what.reason](label(what, text));

import type { Field } from '../rules.js';
import type { PartyText, ProtocolText, Signatory } from '../../text.js';

const person: Required<Signatory> = { civility: '', name: '', function: '', mandate: '' };

const party: Required<PartyText> = {
  id: '',
  name: '',
  country: '',
  regime: '',
  region: '',
  timeZone: '',
  signatory: person,
  countersignatory: person,
  referent: { name: '', email: '' },
  options: [''],
};

/** A text in which everything is there, so that its places can be read off it: the compiler asks for what is added to texts. */
const text: Required<ProtocolText> = {
  language: '',
  title: '',
  parties: [party],
  programme: { from: null, to: null },
  foundingDeliberationOn: null,
  links: '',
  domains: [{ name: '', inProgramme: false }],
  term: { kind: 'years', years: 1 },
  commitment: { cents: 0, currency: '' },
  fields: {},
  place: '',
};

function leaves(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return leaves(value[0], `${path}.*`);
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const COMMON: readonly string[] = leaves(text, '');

const ofField = ({ id, type, columns }: Field): readonly string[] => {
  if (type === 'rows') return (columns ?? []).map((column) => `fields.${id}.*.${column.id}`);
  return [type === 'lines' ? `fields.${id}.*` : `fields.${id}`];
};

/** Every place of a text of this kind that holds one value: `title`, `parties.*.referent.email`, `fields.actions.*`. */
export const placesOf = (fields: readonly Field[]): readonly string[] => [...COMMON, ...fields.flatMap(ofField)];

/** Who is bound, for how long and by which steps: never a slip of the pen. */
export const BINDING: readonly string[] = [
  'parties.*.id',
  'parties.*.regime',
  'parties.*.options.*',
  'term.kind',
  'term.years',
  'commitment.cents',
  'commitment.currency',
];

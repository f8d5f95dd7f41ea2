import type { Language } from '@pacta/documents';
import type { Field, FieldValue, Money, PartyText, ProtocolKind, ProtocolText, Signatory } from '@pacta/protocol';
import { civilityOf, known } from '../src/facts.js';
import { capitalised, termInWords } from '../src/in-words.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { clauseWords } from './clause-words.js';

/** One thing that a text says, under the name by which people know it. */
interface Clause {
  /** The same before and after: what is compared. */
  readonly id: string;
  readonly label: string;
  readonly says: string;
}

const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

function personIn(person: Signatory, language: Language): string {
  const civility = person.civility && civilityOf(person, language);
  const named = `${civility ?? ''} ${person.name}`.trim();
  return lines([named, known(person.function)].filter(Boolean).join(', '), known(person.mandate));
}

const moneyIn = ({ cents, currency }: Money, language: Language): string => {
  const amount = saidIn(language, clauseWords).amount(cents);
  return `${amount}\u00A0${currency === 'EUR' && language === 'fr' ? '€' : currency}`;
};

function partyClauses(party: PartyText, language: Language): Clause[] {
  const { id, name, signatory, countersignatory, referent } = party;
  const words = saidIn(language, clauseWords);
  const of = (what: 'name' | 'signatory' | 'countersignatory' | 'referent', says: string): Clause => ({
    id: `${id}.${what}`,
    label: `${words[what]}, ${designationOf(party, language)}`,
    says,
  });
  return [
    of('name', name.trim()),
    of('signatory', personIn(signatory, language)),
    of('countersignatory', countersignatory ? personIn(countersignatory, language) : ''),
    of('referent', lines(known(referent.name), known(referent.email))),
  ];
}

function valueIn({ type, columns = [] }: Field, value: FieldValue | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return type === 'day' ? saidIn(language, clauseWords).day(value) : value.trim();
  return lines(
    ...value.map((item) =>
      typeof item === 'string'
        ? item
        : columns.flatMap(({ id }) => known(item[id]) ?? []).join(language === 'fr' ? '\u00A0; ' : '; '),
    ),
  );
}

function clausesOf(text: ProtocolText, kind: ProtocolKind | undefined, language: Language): Clause[] {
  const { programme, foundingDeliberationOn, domains, commitment } = text;
  const { from, to } = programme;
  const words = saidIn(language, clauseWords);
  const of = (id: string, label: string, says: string): Clause => ({ id, label, says });
  const domainsIn = domains.map(({ name, inProgramme }) => `${name}${inProgramme ? ` (${words.retained})` : ''}`);
  return [
    of('title', words.title, text.title.trim()),
    of('programme', words.programme, from === null && to === null ? '' : `${from ?? '……'}-${to ?? '……'}`),
    of('founding', words.founding, words.day(foundingDeliberationOn ?? '')),
    of('links', words.links, text.links.trim()),
    of('domains', words.domains, lines(...domainsIn)),
    of('term', words.term, capitalised(termInWords(text.term, programme, language))),
    of('commitment', words.commitment, commitment ? moneyIn(commitment, language) : ''),
    of('place', words.place, text.place.trim()),
    ...(kind?.fields ?? []).map((field) => {
      const label = field.label[language] ?? field.label['fr'] ?? field.id;
      return of(`fields.${field.id}`, label, valueIn(field, text.fields?.[field.id], language));
    }),
    ...text.parties.flatMap((party) => partyClauses(party, language)),
  ];
}

/** What the new text says otherwise, clause by clause, among the parties that both have. */
export function changesOf(
  before: ProtocolText,
  after: ProtocolText,
  kind: ProtocolKind | undefined,
  language: Language = 'fr',
) {
  const words = saidIn(language, clauseWords);
  const old = new Map(clausesOf(before, kind, language).map((clause) => [clause.id, clause.says]));
  return clausesOf(after, kind, language).flatMap(({ id, label, says }) => {
    const said = old.get(id);
    return said === undefined || said === says
      ? []
      : [{ disposition: label, avant: said || words.nothing, apres: says || words.struck }];
  });
}

export const joining = (before: ProtocolText, after: ProtocolText): readonly PartyText[] =>
  after.parties.filter(({ id }) => !before.parties.some((party) => party.id === id));

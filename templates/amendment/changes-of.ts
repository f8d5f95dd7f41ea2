import { frenchDay, frenchMoney } from '@pacta/documents';
import type { Field, FieldValue, Money, PartyText, ProtocolKind, ProtocolText, Signatory } from '@pacta/protocol';
import { known } from '../src/facts.js';
import { capitalised, termInWords } from '../src/in-words.js';
import { designationOf } from '../src/party.js';

/** One thing that a text says, under the name by which people know it. */
interface Clause {
  /** The same before and after: what is compared. */
  readonly id: string;
  readonly label: string;
  readonly says: string;
}

const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');

const personIn = ({ civility, name, function: capacity, mandate }: Signatory): string =>
  lines([`${civility} ${name}`.trim(), known(capacity)].filter(Boolean).join(', '), known(mandate));

const moneyIn = ({ cents, currency }: Money): string =>
  `${frenchMoney(cents)}\u00A0${currency === 'EUR' ? '€' : currency}`;

function partyClauses(party: PartyText): Clause[] {
  const { id, name, signatory, countersignatory, referent } = party;
  const of = (what: string, label: string, says: string): Clause => ({
    id: `${id}.${what}`,
    label: `${label}, ${designationOf(party)}`,
    says,
  });
  return [
    of('name', 'Nom', name.trim()),
    of('signatory', 'Signataire', personIn(signatory)),
    of('countersignatory', 'Seconde signature', countersignatory ? personIn(countersignatory) : ''),
    of('referent', 'Référent', lines(known(referent.name), known(referent.email))),
  ];
}

function valueIn({ type, columns = [] }: Field, value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return type === 'day' ? frenchDay(value) : value.trim();
  return lines(
    ...value.map((item) =>
      typeof item === 'string' ? item : columns.flatMap(({ id }) => known(item[id]) ?? []).join('\u00A0; '),
    ),
  );
}

function clausesOf(text: ProtocolText, kind: ProtocolKind | undefined): Clause[] {
  const { programme, foundingDeliberationOn, domains, commitment } = text;
  const { from, to } = programme;
  const of = (id: string, label: string, says: string): Clause => ({ id, label, says });
  return [
    of('title', 'Titre', text.title.trim()),
    of('programme', 'Phase du programme', from === null && to === null ? '' : `${from ?? '……'}-${to ?? '……'}`),
    of('founding', 'Délibération fondatrice', frenchDay(foundingDeliberationOn ?? '')),
    of('links', 'Nature des liens', text.links.trim()),
    of('domains', 'Domaines d’action', lines(...domains.map((d) => `${d.name}${d.inProgramme ? ' (retenu)' : ''}`))),
    of('term', 'Durée', capitalised(termInWords(text.term, programme))),
    of('commitment', 'Montant engagé', commitment ? moneyIn(commitment) : ''),
    of('place', 'Lieu', text.place.trim()),
    ...(kind?.fields ?? []).map((field) =>
      of(`fields.${field.id}`, field.label['fr'] ?? field.id, valueIn(field, text.fields?.[field.id])),
    ),
    ...text.parties.flatMap(partyClauses),
  ];
}

/** What the new text says otherwise, clause by clause, among the parties that both have. */
export function changesOf(before: ProtocolText, after: ProtocolText, kind: ProtocolKind | undefined) {
  const old = new Map(clausesOf(before, kind).map((clause) => [clause.id, clause.says]));
  return clausesOf(after, kind).flatMap(({ id, label, says }) => {
    const said = old.get(id);
    return said === undefined || said === says
      ? []
      : [{ disposition: label, avant: said || 'néant', apres: says || 'supprimé' }];
  });
}

export const joining = (before: ProtocolText, after: ProtocolText): readonly PartyText[] =>
  after.parties.filter(({ id }) => !before.parties.some((party) => party.id === id));

import type { OrganisationView, ProtocolView, ReferenceData } from '@pacta/contracts';
import { createContext, use } from 'react';
import { moved } from '../parts/moved.js';
import type { Text } from './kept.js';
import { fieldId, type Kind } from './steps.js';
import type { Draft } from './use-draft.js';

export type PartyDraft = Text['parties'][number];
export type SignatoryDraft = PartyDraft['signatory'];
export type FieldValue = NonNullable<Text['fields']>[string];
export type Row = Readonly<Record<string, string>>;

export interface DraftSheet {
  readonly draft: Draft;
  readonly view: ProtocolView;
  readonly reference: ReferenceData;
  /** What its kind asks for; undefined for a kind that the rules no longer have. */
  readonly kind: Kind | undefined;
  readonly own: OrganisationView | undefined;
  /** The organisations of this installation: a party that is one of them sees the protocol. */
  readonly organisations: readonly OrganisationView[];
  /** What is wanting is marked at its field once one has asked to submit. */
  readonly errors: Readonly<Record<string, string>>;
  readonly go: (path: string) => void;
}

export const DraftContext = createContext<DraftSheet | null>(null);

export function useSheet(): DraftSheet {
  const sheet = use(DraftContext);
  if (!sheet) throw new Error('a field of a draft stands outside a draft');
  return sheet;
}

/** What a field needs besides its value: its id, and the sentence of what is wrong with it. */
export function useField(): (path: string) => { id: string; error: string | undefined } {
  const { errors } = useSheet();
  return (path) => ({ id: fieldId(path), error: errors[path] });
}

/** A field of the kind's own, as the draft holds it. */
export function useOwnField() {
  const { draft } = useSheet();
  const set = (id: string, value: FieldValue): void =>
    draft.edit((text) => ({ ...text, fields: { ...text.fields, [id]: value } }));
  return { valueOf: (id: string): FieldValue | undefined => draft.text.fields?.[id], set };
}

/** The parties of the draft, and how one of them is changed. */
export function useParties() {
  const { draft } = useSheet();
  const setParties = (change: (parties: readonly PartyDraft[]) => readonly PartyDraft[]): void =>
    draft.edit((text) => ({ ...text, parties: [...change(text.parties)] }));
  const setParty = (at: number, part: Partial<PartyDraft>): void =>
    setParties((parties) => parties.map((party, i) => (i === at ? { ...party, ...part } : party)));
  const moveParty = (at: number, by: -1 | 1): void => setParties((parties) => moved(parties, at, by));
  return { parties: draft.text.parties, setParties, setParty, moveParty };
}

/** A party of which nothing is known yet; its id is only ever seen by programs. */
export function blankParty(taken: readonly string[], known: Partial<PartyDraft> = {}): PartyDraft {
  let n = taken.length + 1;
  while (taken.includes(`party-${n}`)) n += 1;
  return {
    id: `party-${n}`,
    name: '',
    country: '',
    regime: '',
    timeZone: '',
    signatory: blankSignatory,
    countersignatory: null,
    referent: { name: '', email: '' },
    options: [],
    ...known,
  };
}

export const blankSignatory: SignatoryDraft = { civility: '', name: '', function: '', mandate: '' };

import type { StaffAct } from '@pacta/contracts';
import {
  courseOf,
  currentStep,
  progressOf,
  type Protocol,
  type ProtocolEvent,
  type ProtocolText,
  type Signatory,
} from '@pacta/protocol';
import type { StoryAct } from './story.js';

/** What staff have before them when they act: the protocol's page, and its journal. */
export interface Page {
  readonly state: Protocol;
  readonly draftRevision: number | null;
  readonly journal: readonly ProtocolEvent[];
}

type Told<T extends StoryAct['type']> = Extract<StoryAct, { type: T }>;
type Asked<T extends StaffAct['type']> = Extract<StaffAct, { type: T }>;

/** Whom the text names for the step that this party takes next: its signatory, or whoever countersigns. */
function whoSigns(state: Protocol, party: string, instrument: string | undefined): Signatory | null | undefined {
  const text = (instrument !== undefined && state.instruments[instrument]?.text) || state.text;
  const named = text?.parties.find(({ id }) => id === party);
  const progress = progressOf(courseOf(state, instrument), party);
  const isSecond = progress && currentStep(progress)?.organ === 'director-general';
  return isSecond ? named?.countersignatory : named?.signatory;
}

function signed(told: Told<'sign'>, { state }: Page): Asked<'sign'> {
  const { name = '', function: capacity = '' } = whoSigns(state, told.party, told.instrument) ?? {};
  const proposed = told.instrument === undefined ? undefined : state.instruments[told.instrument];
  const { textHash } = proposed ?? state;
  return { ...told, version: state.version, textHash, signatory: { name, function: capacity } };
}

function textOf({ state }: Page): ProtocolText {
  if (!state.text) throw new Error(`${state.reference} has no text to change`);
  return state.text;
}

const typed = (text: ProtocolText) => text as Asked<'propose-amendment'>['text']; // the same shape, read-only in the domain

/** The council's act as it stands in the journal, with the number that it should have had. */
function corrected({ party, number, reason, by }: Told<'correct-record'>, { journal }: Page): Asked<'correct-record'> {
  const at = journal.findIndex((event) => event.type === 'council-ratified' && event.party === party);
  const was = journal[at];
  if (was?.type !== 'council-ratified') throw new Error(`the council of ${party} has not ratified`);
  const { on, votes, attendance } = was;
  const act = { type: 'ratify-by-council' as const, party, on, number, votes, attendance };
  return { type: 'correct-record', position: at + 1, act, reason, by };
}

/** The act as staff would send it: they have the version, the hash, the names and the revision from the page before them. */
export function filledIn(told: StoryAct, page: Page): StaffAct {
  switch (told.type) {
    case 'submit-for-signature':
      return { ...told, revision: page.draftRevision ?? 1 };
    case 'sign':
      return signed(told, page);
    case 'approve-action-plan':
      return { ...told, revision: page.state.plans[told.year]?.revision ?? 1 };
    case 'propose-amendment': {
      const { change, ...said } = told;
      return { ...said, text: typed({ ...textOf(page), ...change }) };
    }
    case 'propose-adhesion': {
      const { joins, ...said } = told;
      const text = textOf(page);
      return { ...said, text: typed({ ...text, parties: [...text.parties, joins] }) };
    }
    case 'correct-record':
      return corrected(told, page);
    default:
      return told;
  }
}

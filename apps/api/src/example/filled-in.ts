import type { StaffAct } from '@pacta/contracts';
import { courseOf, currentStep, progressOf, type Protocol, type Signatory } from '@pacta/protocol';
import type { ProtocolView } from '@pacta/register';
import type { StoryAct } from './story.js';

/** Whom the text names for the step that this party takes next: its signatory, or whoever countersigns. */
function whoSigns(state: Protocol, party: string, instrument: string | undefined): Signatory | null | undefined {
  const text = (instrument !== undefined && state.instruments[instrument]?.text) || state.text;
  const named = text?.parties.find(({ id }) => id === party);
  const progress = progressOf(courseOf(state, instrument), party);
  const isSecond = progress && currentStep(progress)?.organ === 'director-general';
  return isSecond ? named?.countersignatory : named?.signatory;
}

/** The act as staff would send it: they have the version, the hash, the names and the revision from the page before them. */
export function filledIn(told: StoryAct, { state, draftRevision }: ProtocolView): StaffAct {
  switch (told.type) {
    case 'submit-for-signature':
      return { ...told, revision: draftRevision ?? 1 };
    case 'sign': {
      const { version, instruments } = state;
      const { name = '', function: capacity = '' } = whoSigns(state, told.party, told.instrument) ?? {};
      const proposed = told.instrument === undefined ? undefined : instruments[told.instrument];
      const textHash = (proposed ?? state).textHash;
      return { ...told, version, textHash, signatory: { name, function: capacity } };
    }
    case 'approve-action-plan':
      return { ...told, revision: state.plans[told.year]?.revision ?? 1 };
    default:
      return told;
  }
}

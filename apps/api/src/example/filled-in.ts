import type { StaffAct } from '@pacta/contracts';
import type { ProtocolView } from '@pacta/register';
import type { StoryAct } from './story.js';

/** The act as staff would send it: they have the version, the hash and the revision from the page before them. */
export function filledIn(told: StoryAct, { state, draftRevision }: ProtocolView): StaffAct {
  switch (told.type) {
    case 'submit-for-signature':
      return { ...told, revision: draftRevision ?? 1 };
    case 'sign': {
      const { version, textHash, text } = state;
      const party = text?.parties.find(({ id }) => id === told.party);
      const { name = '', function: post = '' } = party?.signatory ?? {};
      return { ...told, version, textHash, signatory: { name, function: post } };
    }
    case 'approve-action-plan':
      return { ...told, revision: state.plans[told.year]?.revision ?? 1 };
    default:
      return told;
  }
}

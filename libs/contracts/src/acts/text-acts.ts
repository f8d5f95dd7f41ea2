import { z } from 'zod';
import { civilDay, line, paragraph } from '../primitives.js';
import { protocolText } from '../text.js';
import { act, knownId, newId, partyId } from './shape.js';

/** A place in the text: `parties.1.referent.email`. */
const path = z.string().max(200);

/**
 * What is done to the text. Submission names the draft's revision, not its text: the service reads the text that was saved, so that
 * nobody submits a page gone stale. The hash of what is signed is the service's.
 */
export const submitForSignature = act('submit-for-signature', { on: civilDay, revision: z.int().min(1) });

const proposal = { instrument: newId, party: partyId, on: civilDay, title: line.min(1), text: protocolText };
export const proposeAmendment = act('propose-amendment', proposal);
export const proposeAdhesion = act('propose-adhesion', proposal);
export const proposeTermination = act('propose-termination', {
  instrument: newId,
  party: partyId,
  on: civilDay,
  title: line.min(1),
  endsOn: civilDay,
  reason: paragraph,
});

export const withdrawProposal = act('withdraw-proposal', { instrument: knownId, on: civilDay, reason: paragraph });

export const textActs = [
  submitForSignature,
  act('withdraw-text', { reason: paragraph }),
  act('correct-text', {
    on: civilDay,
    changes: z.array(z.strictObject({ path, to: paragraph })).max(100),
    reason: paragraph,
  }),
  act('redraft', { reason: paragraph }),
  act('abandon', { reason: paragraph }),
  proposeAmendment,
  proposeAdhesion,
] as const;

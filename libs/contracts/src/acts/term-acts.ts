import { z } from 'zod';
import { civilDay, line, paragraph, year } from '../primitives.js';
import { proposeTermination, withdrawProposal } from './text-acts.js';
import { act, obligationKey, partyId } from './shape.js';

/** What a term asks for beside its plans, and the ways in which it is renewed or ended. */
export const termActs = [
  act('submit-evaluation', {
    party: partyId,
    period: z.union([year, z.literal('final')]),
    on: civilDay,
    scores: z.record(z.string().max(60), z.int().min(-1000).max(1000)),
    lessons: paragraph,
    dissent: paragraph,
    /** Who made it, where the grid asks. */
    evaluator: z
      .strictObject({ origin: z.enum(['internal', 'external']), name: line })
      .nullable()
      .optional(),
  }),
  act('decide-renewal', { party: partyId, on: civilDay, renew: z.boolean(), reason: paragraph }),
  act('give-notice', { party: partyId, on: civilDay, reason: paragraph }),
  act('withdraw-notice', { party: partyId, on: civilDay, reason: paragraph }),
  proposeTermination,
  withdrawProposal,
  act('fulfil-duty', { obligation: obligationKey, on: civilDay, note: paragraph }),
] as const;

import { z } from 'zod';
import { civilDay } from '../primitives.js';
import { protocolText } from '../text.js';

const stepView = z
  .object({
    id: z.string(),
    title: z.string(),
    act: z.enum(['signature', 'deliberation', 'formality']),
    organ: z.string(),
    doneOn: civilDay.nullable(),
    adjournedTo: civilDay.nullable(),
    /** The step that this party has to take now. */
    current: z.boolean(),
  })
  .meta({ id: 'Step' });

export const partyView = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    regime: z.string(),
    steps: z.array(stepView),
    /** «Ratification par le Conseil communal de Huy»; `null` where nothing is awaited of it. */
    awaits: z.string().nullable(),
  })
  .meta({ id: 'PartyProgress' });

/** An amendment, an adhesion or a termination, with the procedure of each party. */
export const instrumentView = z
  .object({
    id: z.string(),
    kind: z.enum(['amendment', 'adhesion', 'termination']),
    /** Among those of its kind, from 1, in the order of their proposals. */
    number: z.int(),
    /** «Avenant n° 2». */
    name: z.string(),
    title: z.string(),
    proposedBy: z.string(),
    proposedOn: civilDay.nullable(),
    status: z.enum(['open', 'refused', 'withdrawn', 'in-effect']),
    effectOn: civilDay.nullable(),
    /** The last day that it would give the protocol, for a termination. */
    endsOn: civilDay.nullable(),
    reason: z.string(),
    text: protocolText.nullable(),
    /** What a signature of it names. */
    textHash: z.string(),
    version: z.int(),
    parties: z.array(partyView),
    sentence: z.string(),
  })
  .meta({ id: 'Instrument' });
export type InstrumentView = z.infer<typeof instrumentView>;

export const mandateView = z
  .object({
    id: z.string(),
    party: z.string(),
    holder: z.string(),
    function: z.string(),
    act: z.string(),
    on: civilDay,
    from: civilDay,
    until: civilDay.nullable(),
    state: z.enum(['to-come', 'valid', 'over']),
    /** Whole sentences: it ends before the signature that it is for. */
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Mandate' });
export type MandateView = z.infer<typeof mandateView>;

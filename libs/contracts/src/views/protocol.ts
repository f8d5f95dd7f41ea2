import { z } from 'zod';
import { obligationKind, policyChange } from '../acts/index.js';
import { civilDay } from '../primitives.js';
import { protocolText } from '../text.js';
import { instrumentView, mandateView, partyView } from './course.js';
import { attachmentView } from './journal.js';
import { committeeView, dutyView, evaluationView, obligationView, planView, projectView } from './life.js';
import { phase } from './lists.js';

export type { InstrumentView, MandateView } from './course.js';
export type { CommitteeView, DutyView, EvaluationView, ObligationView, PlanView, ProjectView } from './life.js';

/** What blocks, who acts, by when, and what happens otherwise: as data, and as the sentence in the reader's language. */
const blockingView = z
  .object({
    kind: z.string().nullable(),
    parties: z.array(z.string()),
    year: z.int().nullable(),
    instrument: z.string().nullable(),
    due: civilDay.nullable(),
    daysLeft: z.int().nullable(),
    next: civilDay.nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'Blocking' });

/** An act that can be recorded now, with what it is about: the page offers these and no others. */
const possibleAct = z
  .object({
    type: z.string(),
    party: z.string().nullable(),
    year: z.int().nullable(),
    period: z.string().nullable(),
    instrument: z.string().nullable(),
    project: z.string().nullable(),
    meeting: z.string().nullable(),
    mandate: z.string().nullable(),
    /** The key of an obligation. */
    obligation: z.string().nullable(),
  })
  .meta({ id: 'PossibleAct' });

const textCorrection = z.object({
  on: civilDay,
  version: z.int(),
  reason: z.string(),
  changes: z.array(z.object({ path: z.string(), from: z.string(), to: z.string() })),
});

const ownPolicy = z.object({ obligation: obligationKind, title: z.string(), change: policyChange });

export const protocolView = z
  .object({
    id: z.string(),
    reference: z.string(),
    kind: z.string(),
    kindTitle: z.string(),
    title: z.string(),
    language: z.string(),
    phase,
    version: z.int(),
    textHash: z.string(),
    position: z.int(),
    today: civilDay,
    predecessor: z.string().nullable(),
    successor: z.string().nullable(),
    parties: z.array(partyView),
    text: protocolText.nullable(),
    /** Slips of the pen put right in the text since it was frozen: `text` reads as corrected, `textHash` is what was signed. */
    corrections: z.array(textCorrection),
    blocking: blockingView,
    possible: z.array(possibleAct),
    obligations: z.array(obligationView),
    submittedOn: civilDay.nullable(),
    /** `lastDay` is null for what binds until it is ended. */
    inForce: z.object({ on: civilDay, lastDay: civilDay.nullable() }).nullable(),
    refusal: z.object({ party: z.string(), on: civilDay, reason: z.string() }).nullable(),
    notice: z.object({ party: z.string(), on: civilDay, reason: z.string(), effectiveOn: civilDay }).nullable(),
    instruments: z.array(instrumentView),
    mandates: z.array(mandateView),
    plans: z.array(planView),
    projects: z.array(projectView),
    evaluations: z.array(evaluationView),
    committee: committeeView,
    duties: z.array(dutyView),
    attachments: z.array(attachmentView),
    /** This protocol's own departures from the deadline policy. */
    policies: z.array(ownPolicy),
    renewal: z.object({
      from: civilDay.nullable(),
      decisions: z.record(z.string(), z.object({ on: civilDay, renew: z.boolean(), reason: z.string() })),
      agreedOn: civilDay.nullable(),
    }),
    endedOn: civilDay.nullable(),
    /** Documents and messages that are still on their way. */
    arriving: z.int(),
  })
  .meta({ id: 'Protocol' });
export type ProtocolView = z.infer<typeof protocolView>;

import { z } from 'zod';
import { obligationKind, planContent } from '../acts/index.js';
import { committeeMember } from '../acts/committee-acts.js';
import { actionStatus, indicator } from '../acts/plan-acts.js';
import { diagnosisOutcome, findings } from '../acts/project-acts.js';
import { civilDay } from '../primitives.js';

const progressView = z.object({
  /** As they stand in the plan, counted from 0. */
  objective: z.int(),
  action: z.int(),
  party: z.string(),
  on: civilDay,
  status: actionStatus,
  actuals: z.array(z.string()),
  spentCents: z.int().nullable(),
  note: z.string(),
});

export const planView = z
  .object({
    year: z.int(),
    years: z.array(z.int()),
    revision: z.int(),
    content: planContent,
    proposedBy: z.string(),
    approvals: z.record(z.string(), civilDay),
    adoptedOn: civilDay.nullable(),
    agreementOn: civilDay.nullable(),
    /** What was last said of each action; those of which nothing was said are not there. */
    progress: z.array(progressView),
  })
  .meta({ id: 'Plan' });
export type PlanView = z.infer<typeof planView>;

const cardView = z.object({
  scores: z.record(z.string(), z.number()),
  lessons: z.string(),
  dissent: z.string(),
  evaluator: z.object({ origin: z.enum(['internal', 'external']), name: z.string() }).nullable(),
});

/** A partner's scores stay sealed until every partner has given its own, or the day for it has passed. */
export const evaluationView = z
  .object({
    period: z.string(),
    grid: z.string(),
    submitted: z.record(z.string(), civilDay),
    sealed: z.boolean(),
    /** By party, those that the reader may see: while they are sealed its own alone, `null` where it has given none. */
    cards: z.record(z.string(), cardView).nullable(),
    means: z.record(z.string(), z.number()).nullable(),
    concludedOn: civilDay.nullable(),
  })
  .meta({ id: 'Evaluation' });
export type EvaluationView = z.infer<typeof evaluationView>;

export const projectView = z
  .object({
    id: z.string(),
    title: z.string(),
    diagnosis: z.object({ on: civilDay, parties: z.array(z.string()), findings, outcome: diagnosisOutcome }),
    evaluation: z
      .object({
        on: civilDay,
        method: z.string(),
        indicators: z.array(indicator),
        alternatives: z.string(),
        reversibility: z.string(),
      })
      .nullable(),
    startedOn: civilDay.nullable(),
    closed: z.object({ on: civilDay, report: z.string(), lessons: z.string() }).nullable(),
  })
  .meta({ id: 'Project' });
export type ProjectView = z.infer<typeof projectView>;

const meetingView = z.object({
  id: z.string(),
  convenedOn: civilDay,
  meetsOn: civilDay,
  place: z.string(),
  agenda: z.array(z.string()),
  /** The members of the day on which it was convened. */
  invited: z.array(committeeMember),
  minutes: z
    .object({
      on: civilDay,
      present: z.array(z.string()),
      excused: z.array(z.string()),
      summary: z.string(),
      decisions: z.array(z.string()),
    })
    .nullable(),
});

export const committeeView = z
  .object({ members: z.array(committeeMember), meetings: z.array(meetingView) })
  .meta({ id: 'Committee' });
export type CommitteeView = z.infer<typeof committeeView>;

/** Something that is owed now, by its key: what is snoozed, or fulfilled where it is a duty. */
export const obligationView = z
  .object({
    key: z.string(),
    kind: obligationKind,
    title: z.string(),
    parties: z.array(z.string()),
    year: z.int().nullable(),
    instrument: z.string().nullable(),
    due: civilDay,
    daysLeft: z.int(),
    /** Its reminders are silent until that day. */
    snoozedUntil: civilDay.nullable(),
  })
  .meta({ id: 'Obligation' });
export type ObligationView = z.infer<typeof obligationView>;

/** A duty that was fulfilled. Those still owed are among the obligations. */
export const dutyView = z
  .object({ key: z.string(), title: z.string(), parties: z.array(z.string()), fulfilledOn: civilDay })
  .meta({ id: 'Duty' });
export type DutyView = z.infer<typeof dutyView>;

import { refuse, accept } from '../decision.js';
import type { Act, CommandType } from '../command.js';
import type { Refusal } from '../refusal.js';
import type { StepProgress } from '../course.js';
import { awaitedStep, type Awaited } from './awaited-step.js';
import { dated, unexplained, type Context, type Decide } from './context.js';
import { completing } from './entry-into-force.js';

/** The deliberation that this party's council owes now, unless the act is out of place or out of order. */
function awaited(context: Context, act: Pick<Act<'adjourn-by-council'>, 'party' | 'on' | 'instrument'>): Awaited {
  const wrongDay = dated(context, act);
  if (wrongDay) return { refusal: wrongDay };
  const notAwaited = { reason: 'not-awaiting-this-council', party: act.party } as const;
  return awaitedStep(context, act, (step) => step.act === 'deliberation', notAwaited);
}

type Counted = Act<Extract<CommandType, 'ratify-by-council' | 'refuse-by-council'>>;

/** Attendance and votes that cannot have been. A council of zero members is one whose minutes do not say. */
function miscounted({ votes, attendance }: Counted, step: StepProgress): Refusal | undefined {
  const { present, members } = attendance;
  if (members === 0) return undefined;
  if (present > members) return { reason: 'attendance-exceeds-members', present, members };
  const needed = Math.floor(members / 2) + 1;
  if (step.quorum === 'majority' && present < needed) return { reason: 'quorum-not-met', present, needed };
  const cast = votes.for + votes.against + votes.abstentions;
  return cast > present ? { reason: 'votes-exceed-attendance', votes: cast, present } : undefined;
}

/** The council's approving deliberation: the ratification that lifts the suspensive condition, or in France the one before the signature. */
export const ratifyByCouncil: Decide<'ratify-by-council'> = (context, act) => {
  const found = awaited(context, act);
  if ('refusal' in found) return refuse(found.refusal);
  const wrong = miscounted(act, found.step);
  if (wrong) return refuse(wrong);
  // A tie rejects the motion (CDLD L1122-26, § 1). A council that reports no votes at all decided without counting.
  const { votes } = act;
  if (votes.for + votes.against > 0 && votes.for <= votes.against) {
    return refuse({ reason: 'not-carried', for: votes.for, against: votes.against });
  }
  return completing(context, act.instrument, [{ ...act, type: 'council-ratified', step: found.step.id }]);
};

/** One refusal is enough: the suspensive condition fails and the protocol has no effect. */
export const refuseByCouncil: Decide<'refuse-by-council'> = (context, act) => {
  const found = awaited(context, act);
  if ('refusal' in found) return refuse(found.refusal);
  const wrong = unexplained(act.reason) ?? miscounted(act, found.step);
  return wrong ? refuse(wrong) : accept({ ...act, type: 'council-refused', step: found.step.id });
};

export const adjournByCouncil: Decide<'adjourn-by-council'> = (context, act) => {
  const found = awaited(context, act);
  if ('refusal' in found) return refuse(found.refusal);
  if (act.until <= act.on) return refuse({ reason: 'adjourned-to-the-past', on: act.on, until: act.until });
  return accept({ ...act, type: 'council-adjourned', step: found.step.id });
};

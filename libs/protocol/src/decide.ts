import { approveActionPlan, concludeSpecificAgreement, proposeActionPlan } from './acts/action-plan.js';
import { endNotice, endTerm, remind } from './acts/clock.js';
import type { Context, Decide } from './acts/context.js';
import { adjournByCouncil, ratifyByCouncil, refuseByCouncil } from './acts/council.js';
import { abandon, redraft, submitForSignature, withdrawText } from './acts/drafting.js';
import { submitEvaluation } from './acts/evaluation.js';
import { completeFormality } from './acts/formality.js';
import { decideRenewal } from './acts/renewal.js';
import { sign } from './acts/signature.js';
import { giveNotice } from './acts/termination.js';
import { dayIn } from './calendar/zone.js';
import type { Act, Command, CommandType } from './command.js';
import { accept, refuse, type Decision, type Outcome } from './decision.js';
import type { ProtocolEvent } from './event.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { acceptedIn } from './transitions.js';

type Living = Exclude<CommandType, 'start-protocol'>;

/** Every act has one file of its own; a new act does not compile until it stands here. */
const acts: { readonly [T in Living]: Decide<T> } = {
  'submit-for-signature': submitForSignature,
  'withdraw-text': withdrawText,
  sign,
  'ratify-by-council': ratifyByCouncil,
  'refuse-by-council': refuseByCouncil,
  'adjourn-by-council': adjournByCouncil,
  'complete-formality': completeFormality,
  redraft,
  abandon,
  'propose-action-plan': proposeActionPlan,
  'approve-action-plan': approveActionPlan,
  'conclude-specific-agreement': concludeSpecificAgreement,
  'submit-evaluation': submitEvaluation,
  'decide-renewal': decideRenewal,
  'give-notice': giveNotice,
  remind,
  'end-term': endTerm,
  'end-notice': endNotice,
};

function start(state: Protocol | null, { type: _, ...asked }: Act<'start-protocol'>, rules: Rules): Outcome {
  if (state) return refuse({ reason: 'already-started' });
  if (!rules.kinds[asked.kind]) return refuse({ reason: 'unknown-kind', kind: asked.kind });
  return accept({ type: 'protocol-started', ...asked });
}

function live(context: Context, act: Act<Living>): Outcome {
  if (!acceptedIn[act.type].includes(context.state.phase)) {
    return refuse({ reason: 'not-in-this-phase', command: act.type, phase: context.state.phase });
  }
  // The table pairs each act with its own decision; the compiler cannot follow the pairing through the union.
  return (acts[act.type] as Decide<Living>)(context, act);
}

/**
 * Whether `command` can be carried out on `state`, and what happened if so. Pure and total: it throws nothing, reads no clock
 * but `command.at`, and a refusal leaves no trace. `state` is null for a protocol that does not exist yet.
 */
export function decide(state: Protocol | null, command: Command, rules: Rules): Decision {
  const { at, ...rest } = command;
  const act = rest; // an act is a command without its instant
  let outcome: Outcome;
  if (act.type === 'start-protocol') outcome = start(state, act, rules);
  else if (!state) outcome = refuse({ reason: 'no-such-protocol' });
  else outcome = live({ state, rules, at }, act);
  if (!outcome.ok) return outcome;
  const zone = state?.timeZone ?? (act.type === 'start-protocol' ? act.timeZone : 'UTC');
  const recordedOn = dayIn(zone, at);
  return { ok: true, events: outcome.facts.map((fact): ProtocolEvent => ({ ...fact, recordedOn })) };
}

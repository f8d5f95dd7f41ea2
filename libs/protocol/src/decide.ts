import { approveActionPlan, concludeSpecificAgreement, proposeActionPlan } from './acts/action-plan.js';
import { endNotice, endTerm, remind } from './acts/clock.js';
import type { Context, Decide } from './acts/context.js';
import { adjournByCouncil, ratifyByCouncil, refuseByCouncil } from './acts/council.js';
import { abandon, redraft, submitForSignature, withdrawText } from './acts/drafting.js';
import { submitEvaluation } from './acts/evaluation.js';
import { completeFormality } from './acts/formality.js';
import { decideRenewal } from './acts/renewal.js';
import { sign } from './acts/signature.js';
import { giveNotice, withdrawNotice } from './acts/termination.js';
import { attachFile } from './acts/attachment.js';
import { drawUpDocument } from './acts/document.js';
import { composeCommittee, conveneCommittee, recordMinutes } from './acts/committee.js';
import { correctRecord } from './acts/correction.js';
import { fulfilDuty } from './acts/duty.js';
import { importProtocol } from './acts/import.js';
import { endMandate, recordMandate } from './acts/mandate.js';
import { reportProgress } from './acts/progress.js';
import { closeProject, recordDiagnosis, setUpEvaluation, startProject } from './acts/project.js';
import { proposeAdhesion, proposeAmendment, proposeTermination, withdrawProposal } from './acts/proposal.js';
import { setPolicy, snoozeReminders } from './acts/reminders.js';
import { correctText } from './acts/text-correction.js';
import { dayIn, isZone } from './calendar/zone.js';
import type { Act, Command, CommandType } from './command.js';
import { accept, refuse, type Decision, type Outcome } from './decision.js';
import type { ProtocolEvent } from './event.js';
import type { ProtocolKind, Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { carries } from './kind.js';
import { isAcceptedIn } from './transitions.js';

type Beginning = 'start-protocol' | 'import-protocol';
type Living = Exclude<CommandType, Beginning>;

/** Every act has one file of its own; a new act does not compile until it stands here. */
const acts: { readonly [T in Living]: Decide<T> } = {
  'correct-text': correctText,
  'record-mandate': recordMandate,
  'end-mandate': endMandate,
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
  'report-progress': reportProgress,
  'record-diagnosis': recordDiagnosis,
  'set-up-evaluation': setUpEvaluation,
  'start-project': startProject,
  'close-project': closeProject,
  'compose-committee': composeCommittee,
  'convene-committee': conveneCommittee,
  'record-minutes': recordMinutes,
  'submit-evaluation': submitEvaluation,
  'decide-renewal': decideRenewal,
  'give-notice': giveNotice,
  'withdraw-notice': withdrawNotice,
  'propose-amendment': proposeAmendment,
  'propose-adhesion': proposeAdhesion,
  'propose-termination': proposeTermination,
  'withdraw-proposal': withdrawProposal,
  'fulfil-duty': fulfilDuty,
  'set-policy': setPolicy,
  'snooze-reminders': snoozeReminders,
  'attach-file': attachFile,
  'draw-up-document': drawUpDocument,
  'correct-record': correctRecord((context, act) => live(context, act)),
  remind,
  'end-term': endTerm,
  'end-notice': endNotice,
};

function start(state: Protocol | null, { type: _, ...asked }: Act<'start-protocol'>, rules: Rules): Outcome {
  if (state) return refuse({ reason: 'already-started' });
  if (!Object.hasOwn(rules.kinds, asked.kind)) return refuse({ reason: 'unknown-kind', kind: asked.kind });
  if (!isZone(asked.timeZone))
    return refuse({ reason: 'text-incomplete', missing: [{ path: 'timeZone', reason: 'unknown-zone' }] });
  return accept({ type: 'protocol-started', ...asked });
}

/** Acts that only some kinds know: a framework charter has no plan, no end to renew. */
const PART_OF_KIND: Partial<Record<Living, ProtocolKind['carries'][number]>> = {
  'propose-action-plan': 'action-plans',
  'submit-evaluation': 'evaluations',
  'decide-renewal': 'renewal',
};

function live(context: Context, act: Act<Living>): Outcome {
  const { state, rules } = context;
  if (!isAcceptedIn(act.type, state.phase))
    return refuse({ reason: 'not-in-this-phase', command: act.type, phase: state.phase });
  const part = PART_OF_KIND[act.type];
  if (part && !carries(state, rules, part))
    return refuse({ reason: 'not-part-of-this-kind', command: act.type, kind: state.kind });
  // The table pairs each act with its own decision; the compiler cannot follow the pairing through the union.
  return (acts[act.type] as Decide<Living>)(context, act);
}

/**
 * Whether `command` can be carried out on `state`, and what happened if so. Pure and total: it throws nothing, reads no clock
 * but `command.at`, and a refusal leaves no trace. `state` is null for a protocol that does not exist yet.
 * `history`, the whole log, is needed for `correct-record` alone; the state after one is `replay`'s to tell.
 * @throws Error for a correction without its history
 */
export function decide(
  state: Protocol | null,
  command: Command,
  rules: Rules,
  history?: readonly ProtocolEvent[],
): Decision {
  const { at, ...rest } = command;
  const act = rest; // an act is a command without its instant
  let outcome: Outcome;
  if (act.type === 'start-protocol') outcome = start(state, act, rules);
  else if (act.type === 'import-protocol')
    outcome = state ? refuse({ reason: 'already-started' }) : importProtocol(act, at, rules);
  else if (!state) outcome = refuse({ reason: 'no-such-protocol' });
  else outcome = live({ state, rules, at, ...(history && { history }) }, act);
  if (!outcome.ok) return outcome;
  const zone = state?.timeZone ?? ('timeZone' in act && isZone(act.timeZone) ? act.timeZone : 'UTC');
  const recordedOn = dayIn(zone, at);
  return { ok: true, events: outcome.facts.map((fact): ProtocolEvent => ({ ...fact, recordedOn })) };
}

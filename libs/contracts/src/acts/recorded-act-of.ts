import type { CorrectableType, EventType, ProtocolEvent } from '@pacta/protocol';
import { recordedAct, type StaffRecordedAct } from './correction.js';

/** The fact that each act leaves: what follows from it by itself is corrected with it. */
const ACT_OF: Readonly<Partial<Record<EventType, CorrectableType>>> = {
  signed: 'sign',
  'council-ratified': 'ratify-by-council',
  'council-refused': 'refuse-by-council',
  'council-adjourned': 'adjourn-by-council',
  'formality-completed': 'complete-formality',
  'mandate-recorded': 'record-mandate',
  'mandate-ended': 'end-mandate',
  'action-plan-proposed': 'propose-action-plan',
  'action-plan-approved': 'approve-action-plan',
  'specific-agreement-concluded': 'conclude-specific-agreement',
  'progress-reported': 'report-progress',
  'diagnosis-recorded': 'record-diagnosis',
  'evaluation-set-up': 'set-up-evaluation',
  'project-started': 'start-project',
  'project-closed': 'close-project',
  'committee-composed': 'compose-committee',
  'committee-convened': 'convene-committee',
  'minutes-recorded': 'record-minutes',
  'evaluation-submitted': 'submit-evaluation',
  'renewal-decided': 'decide-renewal',
  'notice-given': 'give-notice',
  'notice-withdrawn': 'withdraw-notice',
  'termination-proposed': 'propose-termination',
  'proposal-withdrawn': 'withdraw-proposal',
  'duty-fulfilled': 'fulfil-duty',
};

const schemas = new Map(recordedAct.options.map((option) => [option.shape.type.value, option] as const));

/** The act that left this fact, as staff would say it again to put it right; `null` for a fact that no correction concerns. */
export function recordedActOf(event: ProtocolEvent): StaffRecordedAct | null {
  const type = ACT_OF[event.type];
  const schema = type && schemas.get(type);
  if (!schema) return null;
  const said = Object.entries(event).filter(([key]) => key !== 'type' && key in schema.shape);
  return recordedAct.safeParse({ ...Object.fromEntries(said), type }).data ?? null;
}

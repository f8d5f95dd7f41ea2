import {
  amendment,
  diagnosis,
  mandate,
  meeting,
  minutes,
  projectEvaluation,
  termination,
} from '../../../test/builders/acts.js';
import { aPlan, HASH, ratification, type Life } from '../../../test/builders/protocol.js';
import {
  civilDay,
  courseOf,
  currentStep,
  defaultRules,
  isCorrectable,
  obligations,
  progressOf,
  transitions,
  yearOf,
  type Act,
  type CommandType,
} from '@pacta/protocol';
import { joining, kindOf, textOf, type Case } from './cases.js';

type ActsOf = { readonly [T in Exclude<CommandType, 'start-protocol' | 'import-protocol'>]: Act<T> };

/** Well-formed acts of the first party on a day, one of each type, each about what there is in that situation. */
export function actsIn(life: Life, of: Case, on: string): ActsOf {
  const state = life.now;
  const proposal = Object.values(state.instruments).find(({ status }) => status === 'open');
  const about = proposal && { instrument: proposal.id };
  const owed = obligations(state, life.rules);
  const step = progressOf(courseOf(state, proposal?.id), 'p1');
  const awaited = step && currentStep(step);
  const formality =
    awaited?.act === 'formality' ? awaited.id : of.regime.steps.find(({ act }) => act === 'formality')?.id;
  const year = yearOf(civilDay(on));
  const grid = defaultRules.grids[defaultRules.kinds[kindOf(of)]?.grid ?? ''];
  const scores = Object.fromEntries((grid?.criteria ?? []).map(({ id }) => [id, grid?.scale.min ?? 0]));
  const day = civilDay(on);
  const day2 = { on: day, reason: 'Motif' };
  const parties = state.procedures.map(({ party }) => party);
  const correctable = life.events.findLastIndex(({ type }) => isCorrectable(type)) + 1;
  return {
    'submit-for-signature': { type: 'submit-for-signature', on: day, text: textOf(of), textHash: HASH },
    'withdraw-text': { type: 'withdraw-text', reason: 'Motif' },
    'correct-text': { type: 'correct-text', changes: [{ path: 'place', to: 'Mbour' }], ...day2 },
    'record-mandate': mandate({ id: 'd2' }),
    'end-mandate': { type: 'end-mandate', mandate: 'd1', ...day2, on: civilDay('2026-02-01') },
    sign: life.signatureOf('p1', on, proposal?.id),
    'ratify-by-council': { ...ratification('p1', on), ...about },
    'refuse-by-council': { ...ratification('p1', on), ...about, type: 'refuse-by-council', reason: 'Motif' },
    'adjourn-by-council': { type: 'adjourn-by-council', party: 'p1', until: civilDay('2031-12-01'), ...day2, ...about },
    'complete-formality': {
      type: 'complete-formality',
      party: 'p1',
      on: day,
      step: formality ?? 'publication',
      ...about,
    },
    redraft: { type: 'redraft', reason: 'Motif' },
    abandon: { type: 'abandon', reason: 'Motif' },
    'propose-action-plan': {
      type: 'propose-action-plan',
      party: 'p1',
      on: day,
      year: year + (year < 2031 ? 1 : 0),
      content: aPlan(),
    },
    'approve-action-plan': { type: 'approve-action-plan', party: 'p1', on: day, year: 2027, revision: 1 },
    'conclude-specific-agreement': { type: 'conclude-specific-agreement', on: day, year: 2026 },
    'report-progress': {
      type: 'report-progress',
      party: 'p1',
      on: day,
      year: 2026,
      objective: 0,
      action: 0,
      status: 'done',
      actuals: [],
      spentCents: null,
      note: '',
    },
    'record-diagnosis': diagnosis(on, { project: 'j3', parties }),
    'set-up-evaluation': projectEvaluation(on),
    'start-project': { type: 'start-project', project: 'j1', on: day },
    'close-project': { type: 'close-project', project: 'j2', on: day, report: 'Rapport', lessons: '' },
    'compose-committee': { type: 'compose-committee', on: day, members: state.committee.members },
    'convene-committee': meeting(on, on, 'm2'),
    'record-minutes': minutes(on, { present: [], excused: [] }),
    'submit-evaluation': {
      type: 'submit-evaluation',
      party: 'p1',
      period: year,
      on: day,
      scores,
      lessons: '',
      dissent: '',
    },
    'decide-renewal': { type: 'decide-renewal', party: 'p1', on: day, renew: true, reason: '', successor: 's1' },
    'give-notice': { type: 'give-notice', party: 'p1', ...day2 },
    'withdraw-notice': { type: 'withdraw-notice', party: 'p1', ...day2 },
    'propose-amendment': amendment(on, textOf(of), 'a2'),
    'propose-adhesion': joining(of, on, 'a2'),
    'propose-termination': termination(on, on, 'a2'),
    'withdraw-proposal': { type: 'withdraw-proposal', instrument: proposal?.id ?? 'a1', ...day2 },
    'fulfil-duty': {
      type: 'fulfil-duty',
      obligation: owed.find(({ duty }) => duty !== undefined)?.key ?? 'duty',
      on: day,
      note: '',
    },
    'set-policy': { type: 'set-policy', obligation: 'signature', change: { after: [14] }, reason: 'Motif' },
    'snooze-reminders': {
      type: 'snooze-reminders',
      obligation: owed[0]?.key ?? 'draft',
      until: civilDay(on),
      because: 'later',
      note: '',
    },
    'attach-file': {
      type: 'attach-file',
      to: 1,
      sha256: HASH,
      name: 'acte.pdf',
      mediaType: 'application/pdf',
      size: 1,
    },
    'draw-up-document': {
      type: 'draw-up-document',
      kind: 'mission-order',
      language: 'fr',
      about: {},
      fields: { objet: 'Atelier' },
    },
    'correct-record': {
      type: 'correct-record',
      position: correctable || 1,
      act: null,
      reason: 'Motif',
      by: 'Luc Simon',
    },
    remind: { type: 'remind', obligation: owed[0]?.key ?? 'draft', scheduledFor: day },
    'end-term': { type: 'end-term' },
    'end-notice': { type: 'end-notice' },
  };
}

/** All acts on a protocol that exists, in the order of its life. */
export const actTypes = Object.keys(transitions) as (keyof typeof transitions)[]; // its own keys

import type { Protocol } from '../state.js';
import type { AfterEach } from './step.js';

type Events =
  | 'mandate-recorded'
  | 'mandate-ended'
  | 'duty-fulfilled'
  | 'policy-set'
  | 'reminders-snoozed'
  | 'reminded'
  | 'file-attached'
  | 'document-drawn-up'
  | 'record-corrected';

/** Everything that is kept about a protocol beside its course and its term. */
export const ofUpkeep: AfterEach<Events> = {
  'mandate-recorded': (state, { type: _, recordedOn: __, ...mandate }) => ({
    ...state,
    mandates: [...state.mandates, mandate],
  }),
  'mandate-ended': (state, { mandate: id, on }) => ({
    ...state,
    mandates: state.mandates.map((mandate) => (mandate.id === id ? { ...mandate, until: on } : mandate)),
  }),
  'duty-fulfilled': (state, { obligation, on }) => ({ ...state, duties: { ...state.duties, [obligation]: on } }),
  'policy-set': (state, { obligation, change, recordedOn }) => {
    const { [obligation]: _, ...others } = state.policies;
    return { ...state, policies: change ? { ...others, [obligation]: { ...change, since: recordedOn } } : others };
  },
  'reminders-snoozed': (state, { obligation, until }) => ({
    ...state,
    snoozed: { ...state.snoozed, [obligation]: until },
  }),
  reminded: (state, { obligation, scheduledFor }) => ({
    ...state,
    reminders: { ...state.reminders, [obligation]: scheduledFor },
  }),
  'file-attached': (state, { to, sha256, name, mediaType, size }) => ({
    ...state,
    attachments: [...state.attachments, { to, sha256, name, mediaType, size }],
  }),
  'document-drawn-up': (state): Protocol => state,
  // What it puts right lies in the past: `replay` reads the log with it.
  'record-corrected': (state): Protocol => state,
};

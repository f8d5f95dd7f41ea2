import type { AfterEach } from './step.js';

type Events =
  | 'abandoned'
  | 'renewal-decided'
  | 'renewal-agreed'
  | 'renewed'
  | 'lapse-lifted'
  | 'lapsed'
  | 'notice-given'
  | 'notice-withdrawn'
  | 'terminated';

export const ofTheEnd: AfterEach<Events> = {
  abandoned: (state, { recordedOn }) => ({ ...state, phase: 'abandoned', endedOn: recordedOn }),
  'renewal-decided': (state, { party, on, renew, reason }) => ({
    ...state,
    renewal: { ...state.renewal, decisions: { ...state.renewal.decisions, [party]: { on, renew, reason } } },
  }),
  'renewal-agreed': (state, { on, successor }) => ({
    ...state,
    renewal: { ...state.renewal, agreed: { on, successor } },
  }),
  renewed: (state, { on }) => ({ ...state, phase: 'renewed', endedOn: state.inForce?.lastDay ?? on }),
  'lapse-lifted': (state, { on }) => ({ ...state, phase: 'renewed', endedOn: state.inForce?.lastDay ?? on }),
  lapsed: (state, { on }) => ({ ...state, phase: 'lapsed', endedOn: on }),
  'notice-given': (state, { party, on, reason, effectiveOn }) => ({
    ...state,
    notice: { party, on, reason, effectiveOn },
  }),
  'notice-withdrawn': (state) => ({ ...state, notice: null }),
  terminated: (state, { on }) => ({ ...state, phase: 'terminated', endedOn: on }),
};

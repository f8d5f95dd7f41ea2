import type { Protocol } from '../state.js';
import { withValueAt } from '../text-path.js';
import type { AfterEach } from './step.js';
import { withProcedures } from './course.js';

/** Nothing of the old text binds any more; the reminders of what it awaited go with it. */
const backToDraft = (state: Protocol): Protocol => ({
  ...state,
  phase: 'drafting',
  submitted: null,
  procedures: [],
  lastSignature: null,
  refusal: null,
  reminders: {},
  snoozed: {},
});

export const ofText: AfterEach<'text-submitted' | 'text-withdrawn' | 'text-taken-up-again' | 'text-corrected'> = {
  'text-submitted': (state, { on, recordedOn, version, text, textHash, procedures }) =>
    withProcedures(
      {
        ...state,
        timeZone: text.parties[0]?.timeZone ?? state.timeZone,
        version,
        text,
        textHash,
        submitted: { on, recordedOn },
        reminders: {},
        snoozed: {},
      },
      procedures,
    ),
  'text-withdrawn': backToDraft,
  'text-taken-up-again': backToDraft,
  'text-corrected': (state, { on, version, reason, changes }) => ({
    ...state,
    corrections: [...state.corrections, { on, version, reason, changes }],
    text: state.text && changes.reduce((text, { path, to }) => withValueAt(text, path, to), state.text),
  }),
};

import type { CommandType } from './command.js';
import type { Phase } from './state.js';

/** In which phases each act can be recorded. Everything else is refused as `not-in-this-phase`. */
export const acceptedIn: Readonly<Record<Exclude<CommandType, 'start-protocol'>, readonly Phase[]>> = {
  'submit-for-signature': ['drafting'],
  'withdraw-text': ['signing', 'ratifying'],
  sign: ['signing'],
  // A French council deliberates before the signature, a Belgian one after its own party's: the procedure says which.
  'ratify-by-council': ['signing', 'ratifying'],
  'refuse-by-council': ['signing', 'ratifying'],
  'adjourn-by-council': ['signing', 'ratifying'],
  'complete-formality': ['signing', 'ratifying'],
  redraft: ['refused'],
  abandon: ['drafting', 'signing', 'ratifying', 'refused'],
  'propose-action-plan': ['in-force'],
  'approve-action-plan': ['in-force'],
  'conclude-specific-agreement': ['in-force'],
  'submit-evaluation': ['in-force'],
  // A decision taken in time and recorded late lifts a lapse.
  'decide-renewal': ['in-force', 'lapsed'],
  'give-notice': ['in-force'],
  remind: ['drafting', 'signing', 'ratifying', 'in-force'],
  'end-term': ['in-force'],
  'end-notice': ['in-force'],
};

/** Phases in which nothing is awaited any more and the clock may rest. A refused text can still be taken up again. */
export const CLOSED_PHASES: readonly Phase[] = ['refused', 'abandoned', 'renewed', 'lapsed', 'terminated'];

/** True while something will happen by itself, were nobody to act. */
export const isOpen = (state: { readonly phase: Phase }): boolean => !CLOSED_PHASES.includes(state.phase);

import type { CommandType } from './command.js';
import type { Phase } from './state.js';

type Row = Readonly<Partial<Record<Phase, readonly Phase[]>>>;

const stays = (...phases: readonly Phase[]): Row => Object.fromEntries(phases.map((phase) => [phase, [phase]]));

const BEFORE_FORCE = ['drafting', 'signing', 'ratifying'] as const;
/** The three ends of a term. */
const OVER = ['renewed', 'lapsed', 'terminated'] as const;
const ENDED = ['refused', 'abandoned', ...OVER] as const;
const ALWAYS = [...BEFORE_FORCE, 'in-force', ...ENDED] as const;

/**
 * The life of a protocol as one table: in which phases each act can be recorded, and to which phase it may lead from there.
 * Everything else is refused as `not-in-this-phase`. Sources: `docs/domain.md`, «Life of a protocol».
 */
export const transitions: Readonly<Record<Exclude<CommandType, 'start-protocol' | 'import-protocol'>, Row>> = {
  'submit-for-signature': { drafting: ['signing', 'ratifying'] },
  'withdraw-text': { signing: ['drafting'], ratifying: ['drafting'] },
  'correct-text': stays('signing', 'ratifying', 'in-force'),
  'record-mandate': stays(...BEFORE_FORCE, 'in-force'),
  'end-mandate': stays(...BEFORE_FORCE, 'in-force'),
  // In force, the steps are those of an amendment, an adhesion or a termination. Taken in time and recorded late, those of an
  // amendment that lengthens the term lift a lapse.
  sign: { signing: ['signing', 'ratifying', 'in-force'], 'in-force': ['in-force'], lapsed: ['lapsed', 'in-force'] },
  // A French council deliberates before the signature, a Belgian one after its own party's: the procedure says which.
  'ratify-by-council': {
    signing: ['signing'],
    ratifying: ['ratifying', 'in-force'],
    'in-force': ['in-force'],
    lapsed: ['lapsed', 'in-force'],
  },
  'refuse-by-council': { signing: ['refused'], ratifying: ['refused'], 'in-force': ['in-force'], lapsed: ['lapsed'] },
  'adjourn-by-council': stays('signing', 'ratifying', 'in-force'),
  'complete-formality': {
    signing: ['signing'],
    ratifying: ['ratifying', 'in-force'],
    'in-force': ['in-force'],
    lapsed: ['lapsed', 'in-force'],
  },
  redraft: { refused: ['drafting'] },
  abandon: { drafting: ['abandoned'], signing: ['abandoned'], ratifying: ['abandoned'], refused: ['abandoned'] },
  'propose-action-plan': stays('in-force'),
  'approve-action-plan': stays('in-force'),
  // What was done in the term may be recorded after it.
  'conclude-specific-agreement': stays('in-force', ...OVER),
  'report-progress': stays('in-force', ...OVER),
  'record-diagnosis': stays('in-force'),
  'set-up-evaluation': stays('in-force'),
  'start-project': stays('in-force'),
  // A project ends, and is reported on, when it ends: the protocol may be over by then.
  'close-project': stays('in-force', ...OVER),
  'compose-committee': stays('in-force'),
  'convene-committee': stays('in-force'),
  'record-minutes': stays('in-force', ...OVER),
  'submit-evaluation': stays('in-force', ...OVER),
  // A decision taken in time and recorded late lifts a lapse.
  'decide-renewal': { 'in-force': ['in-force'], lapsed: ['lapsed', 'renewed'] },
  'give-notice': stays('in-force'),
  'withdraw-notice': stays('in-force'),
  'propose-amendment': stays('in-force', 'lapsed'),
  'propose-adhesion': stays('in-force'),
  'propose-termination': stays('in-force'),
  'withdraw-proposal': stays('in-force'),
  'fulfil-duty': stays('in-force'),
  'set-policy': stays(...BEFORE_FORCE, 'in-force'),
  'snooze-reminders': stays(...BEFORE_FORCE, 'in-force'),
  // Scans arrive late, and mistakes are found late.
  'attach-file': stays(...ALWAYS),
  'draw-up-document': stays(...ALWAYS),
  'correct-record': Object.fromEntries(ALWAYS.map((phase) => [phase, ALWAYS])),
  remind: stays(...BEFORE_FORCE, 'in-force'),
  'end-term': { 'in-force': ['renewed', 'lapsed'] },
  'end-notice': { 'in-force': ['terminated'] },
};

/** True where the phase takes the act at all; whether it is accepted depends on what it says. */
export const isAcceptedIn = (type: keyof typeof transitions, phase: Phase): boolean =>
  transitions[type][phase] !== undefined;

/** Phases in which nothing is awaited any more and the clock may rest. A refused text can still be taken up again. */
export const CLOSED_PHASES: readonly Phase[] = ENDED;

/** True while something will happen by itself, were nobody to act. */
export const isOpen = (state: { readonly phase: Phase }): boolean => !CLOSED_PHASES.includes(state.phase);

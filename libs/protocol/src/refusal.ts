import type { CivilDay } from './calendar/civil-day.js';
import type { CommandType } from './command.js';
import type { Phase } from './state.js';
import type { PartyId } from './text.js';

/** Something of the text that must be said before it can be signed; `path` as in `parties.1.signatory.name`. */
export interface Missing {
  readonly path: string;
  readonly reason:
    'empty' | 'unknown-regime' | 'unknown-zone' | 'wrong-years' | 'too-few' | 'too-many' | 'twice' | 'wrong-kind';
}

export interface RefusalBodies {
  'not-in-this-phase': { readonly command: CommandType; readonly phase: Phase };
  'already-started': Record<never, never>;
  'no-such-protocol': Record<never, never>;
  'unknown-kind': { readonly kind: string };
  'unknown-party': { readonly party: PartyId };
  'text-incomplete': { readonly missing: readonly Missing[] };
  'reason-missing': Record<never, never>;
  'in-the-future': { readonly on: CivilDay; readonly today: CivilDay };
  'before-the-protocol': { readonly on: CivilDay; readonly notBefore: CivilDay };
  'after-the-term': { readonly on: CivilDay; readonly lastDay: CivilDay };
  'phase-of-programme-over': { readonly lastDay: CivilDay };
  'not-awaiting-this-signature': { readonly party: PartyId };
  'not-awaiting-this-council': { readonly party: PartyId };
  'not-awaiting-this-formality': { readonly party: PartyId; readonly step: string };
  'stale-text': { readonly signed: number; readonly current: number };
  'out-of-order': { readonly on: CivilDay; readonly previousOn: CivilDay };
  'votes-exceed-attendance': { readonly votes: number; readonly present: number };
  'attendance-exceeds-members': { readonly present: number; readonly members: number };
  'quorum-not-met': { readonly present: number; readonly needed: number };
  'not-carried': { readonly for: number; readonly against: number };
  'adjourned-to-the-past': { readonly on: CivilDay; readonly until: CivilDay };
  'year-outside-the-term': { readonly year: number };
  'year-covered-by-another-plan': { readonly year: number; readonly plan: number };
  'plan-already-adopted': { readonly year: number };
  'no-such-plan': { readonly year: number };
  'plan-empty': { readonly year: number };
  'stale-plan': { readonly seen: number; readonly current: number };
  'already-approved': { readonly party: PartyId };
  'plan-not-adopted': { readonly year: number };
  'agreement-already-concluded': { readonly year: number };
  'already-scored': { readonly party: PartyId };
  'scores-incomplete': { readonly criteria: readonly string[] };
  'scores-outside-scale': { readonly criteria: readonly string[]; readonly min: number; readonly max: number };
  'too-early-to-renew': { readonly from: CivilDay };
  'too-early-for-the-whole-term': { readonly from: CivilDay };
  'no-end-in-sight': Record<never, never>;
  'already-decided': { readonly party: PartyId };
  'renewal-already-agreed': Record<never, never>;
  'notice-already-given': { readonly effectiveOn: CivilDay };
  'not-part-of-this-kind': { readonly command: CommandType; readonly kind: string };
  'year-not-begun': { readonly year: number };
  'term-over': { readonly lastDay: CivilDay };
  'ends-before-it-begins': { readonly on: CivilDay; readonly lastDay: CivilDay };
  'substantive-change': { readonly paths: readonly string[] };
  'nothing-changes': Record<never, never>;
  'mandate-missing': { readonly party: PartyId; readonly name: string };
  'mandate-not-valid': {
    readonly party: PartyId;
    readonly name: string;
    readonly on: CivilDay;
    readonly from: CivilDay;
    readonly until: CivilDay | null;
  };
  'mandate-already-recorded': { readonly mandate: string };
  'no-such-mandate': { readonly mandate: string };
  'dates-in-wrong-order': { readonly first: CivilDay; readonly second: CivilDay };
  'already-signed-in-this-capacity': { readonly party: PartyId; readonly name: string; readonly function: string };
  'no-such-proposal': { readonly instrument: string };
  'proposal-exists': { readonly instrument: string };
  'proposal-closed': { readonly instrument: string; readonly status: 'refused' | 'withdrawn' | 'in-effect' };
  'proposal-overtaken': { readonly instrument: string };
  'parties-changed': { readonly added: readonly PartyId[]; readonly removed: readonly PartyId[] };
  'nobody-joins': Record<never, never>;
  'ends-in-the-past': { readonly endsOn: CivilDay; readonly on: CivilDay };
  'no-notice-given': Record<never, never>;
  'not-your-notice': { readonly party: PartyId };
  'no-such-action': { readonly year: number; readonly objective: number; readonly action: number };
  'too-many-actuals': { readonly given: number; readonly indicators: number };
  'no-such-project': { readonly project: string };
  'diagnosis-not-shared': { readonly missing: readonly PartyId[] };
  'project-rejected': { readonly project: string; readonly outcome: 'reject' | 'other-project' };
  'evaluation-not-set-up': { readonly project: string };
  'reversibility-missing': { readonly project: string };
  'project-already-started': { readonly project: string };
  'project-not-started': { readonly project: string };
  'project-already-closed': { readonly project: string };
  'committee-without-a-party': { readonly parties: readonly PartyId[] };
  'committee-missing': Record<never, never>;
  'meeting-exists': { readonly meeting: string };
  'no-such-meeting': { readonly meeting: string };
  'minutes-already-recorded': { readonly meeting: string };
  'agenda-empty': Record<never, never>;
  'strangers-in-the-committee': { readonly names: readonly string[] };
  'evaluator-missing': Record<never, never>;
  'no-such-duty': { readonly obligation: string };
  'policy-invalid': { readonly field: string };
  'no-such-obligation': { readonly obligation: string };
  'silence-too-long': { readonly until: CivilDay; readonly latest: CivilDay };
  'no-such-fact': { readonly position: number };
  'already-attached': { readonly to: number; readonly name: string };
  'not-correctable': { readonly position: number };
  'another-act': { readonly position: number };
  'correction-contradicts': { readonly position: number; readonly because: RefusalReason };
  'nothing-to-remind': { readonly obligation: string };
  'not-yet-due': { readonly on: CivilDay };
}

export type RefusalReason = keyof RefusalBodies;
/** Why a command cannot be carried out, with what the sentence shown to the user needs. Expected, never thrown. */
export type Refusal<T extends RefusalReason = RefusalReason> = {
  [K in T]: { readonly reason: K } & RefusalBodies[K];
}[T];

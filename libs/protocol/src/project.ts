import type { CivilDay } from './calendar/civil-day.js';
import type { Indicator } from './plan.js';
import type { PartyId } from './text.js';

/** What a shared diagnosis leads to (Annex I, «Précaution, prévention, réversibilité»: implement, adjust, reject, another project). */
export type DiagnosisOutcome = 'implement' | 'adjust' | 'reject' | 'other-project';

/** What the partners found together before anything was begun, in the short, the medium and the long term. */
export interface Diagnosis {
  readonly on: CivilDay;
  /** The partners who made it. */
  readonly parties: readonly PartyId[];
  readonly findings: { readonly short: string; readonly medium: string; readonly long: string };
  readonly outcome: DiagnosisOutcome;
}

/** How a project will be judged, set up before it starts, with what else could be done and how it could be undone. */
export interface ProjectEvaluation {
  readonly on: CivilDay;
  readonly method: string;
  readonly indicators: readonly Indicator[];
  readonly alternatives: string;
  readonly reversibility: string;
}

export interface Project {
  readonly id: string;
  readonly title: string;
  readonly diagnosis: Diagnosis;
  readonly evaluation: ProjectEvaluation | null;
  readonly startedOn: CivilDay | null;
  readonly closed: { readonly on: CivilDay; readonly report: string; readonly lessons: string } | null;
}

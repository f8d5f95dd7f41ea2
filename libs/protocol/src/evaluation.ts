import type { CivilDay } from './calendar/civil-day.js';
import type { PartyId } from './text.js';

/** A year in force, or the whole term. */
export type EvaluationPeriod = number | 'final';

/** One partner's own view: a score a criterion of the grid, and its words. Sealed until every partner has given its own. */
export interface Scorecard {
  readonly on: CivilDay;
  readonly scores: Readonly<Record<string, number>>;
  readonly lessons: string;
  /** Kept word for word beside the common result; empty where the partner agrees. */
  readonly dissent: string;
  /** Who made the evaluation, where the grid asks: the partner itself, or somebody from outside (Charte de Sénart, 9a). */
  readonly evaluator?: { readonly origin: 'internal' | 'external'; readonly name: string } | null;
}

export interface Evaluation {
  readonly period: EvaluationPeriod;
  readonly grid: string;
  readonly cards: Readonly<Record<PartyId, Scorecard>>;
  /** Mean by criterion in which each partner weighs the same (annex I, «Evaluation»: «une voix égale»). */
  readonly result: { readonly on: CivilDay; readonly means: Readonly<Record<string, number>> } | null;
}

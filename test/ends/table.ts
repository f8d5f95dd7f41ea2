import type { ProtocolView } from '@pacta/contracts';
import { addDays, civilDay, daysBetween, type CivilDay, type ProtocolText } from '@pacta/protocol';
import { DAY, inFull } from '../builders/days.js';
import type { Life } from '../builders/visitor.js';

/** What somebody does at the door, and the page that answers. */
export type Doing = (life: Life, view: ProtocolView) => Promise<ProtocolView>;

/** What is awaited, by its own day. */
export interface Awaited {
  readonly due: CivilDay;
  readonly sentence: string;
}

/**
 * One line of a life: what is done, then what blocks from there on, in the very words of the page. With plain spaces; one that ends in
 * «…» is a beginning. `scanned`: its minutes are attached. `byTheClock`: it is the clock that acts last, a moment later.
 */
export type Row = readonly [
  done: Doing,
  blocks: string | Awaited,
  how?: { readonly scanned?: true; readonly byTheClock?: true },
];

/** A life as a jurist reads it; `lead` is the id of the organisation that keeps it, and of its own party. */
export interface WholeLife {
  readonly kind: string;
  readonly text: ProtocolText;
  /** Where it was in force before it came here. */
  readonly imported?: {
    readonly inForceOn: CivilDay;
    readonly lastDay: CivilDay | null;
    readonly settled: readonly number[];
  };
  /** What blocks before anything is done. */
  readonly atFirst: string | Awaited;
  readonly rows: readonly Row[];
  /** The documents that its acts call for, by their titles, in any order; each as DOCX and as PDF. */
  readonly documents: readonly string[];
}

export type Written = (lead: string) => WholeLife;

export const today = civilDay(DAY.today);
export const day = (days: number): CivilDay => addDays(today, days);
export const said = (on: CivilDay): string => inFull(on, 'long').replaceAll('\u00a0', ' ');

function when(due: CivilDay, without: string, otherwise: string): string {
  const left = daysBetween(today, due);
  const days = `${Math.abs(left)} ${Math.abs(left) > 1 ? 'jours' : 'jour'}`;
  if (left < 0) return `attendue depuis le ${said(due)} (${days} de retard). Le superviseur est prévenu.`;
  const distance = left === 0 ? 'aujourd’hui' : left === 1 ? 'demain' : `dans ${days}`;
  return `avant le ${said(due)} (${distance}). Sans ${without} à cette date, ${otherwise}.`;
}

/** «En attente de …», by a day counted from today; `without`: what would be missing then. */
export function awaited(
  what: string,
  by: number | CivilDay,
  without: string,
  otherwise = 'le superviseur est prévenu',
): Awaited {
  const due = typeof by === 'number' ? day(by) : by;
  return { due, sentence: `En attente ${what}, ${when(due, without, otherwise)}` };
}

export const signature = (of: string, by: number | CivilDay): Awaited =>
  awaited(`de la signature ${of}`, by, 'signature');
export const decision = (of: string, by: number | CivilDay): Awaited =>
  awaited(`de la ratification ${of}`, by, 'décision');
export const deliberation = (of: string, by: number | CivilDay): Awaited =>
  awaited(`de la délibération ${of}`, by, 'décision');
export const formality = (step: string, of: string, by: number | CivilDay): Awaited =>
  awaited(`de la formalité « ${step} » pour ${of}`, by, 'cette formalité');
export const duty = (name: string, of: string, by: number | CivilDay): Awaited =>
  awaited(`de l’étape de suivi « ${name} » (${of})`, by, 'cette étape');

/** Of several that can wait, the first that is due. */
export const soonest = (first: Awaited, ...others: readonly Awaited[]): Awaited =>
  others.reduce((found, other) => (other.due < found.due ? other : found), first);

/** A draft that was touched today. */
export const drafting = `Projet en rédaction : à compléter et à mettre à la signature avant le ${said(day(90))} (dans 90 jours). Sans changement à cette date, il sera demandé si ce projet est toujours d’actualité.`;

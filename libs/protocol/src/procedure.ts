import type { CivilDay } from './calendar/civil-day.js';
import type { Course } from './course.js';
import { instrumentIn } from './proposals.js';
import { asksFor } from './rules/conditions.js';
import type { InstrumentKind, Regime, Rules, Step } from './rules/rules.js';
import type { PartyProgress, StepProgress } from './course.js';
import type { Phase, Protocol } from './state.js';
import type { PartyId, ProtocolText } from './text.js';

/** An instrument takes the steps that the regime names for it, a protocol takes them all. */
function prescribed(regime: Regime | undefined, instrument: InstrumentKind | undefined): readonly Step[] {
  const named = instrument && regime?.instruments?.[instrument];
  return (regime?.steps ?? []).filter((step) => !named || named.includes(step.id));
}

/** The procedure of each party as its regime prescribes it today, nothing done yet: what a submission or a proposal pins. */
export function proceduresOf(text: ProtocolText, rules: Rules, instrument?: InstrumentKind): readonly PartyProgress[] {
  return text.parties.map((party) => ({
    party: party.id,
    timeZone: party.timeZone,
    country: party.country,
    region: party.region ?? '',
    regime: party.regime,
    steps: prescribed(rules.regimes[party.regime], instrument)
      .filter((step) => asksFor(step, party, text))
      .map(({ id, act, organ, quorum, within }) => ({
        id,
        act,
        organ,
        ...(quorum && { quorum }),
        ...(within && { within }),
        doneOn: null,
        adjournedTo: null,
      })),
  }));
}

/** What a step is about: the protocol's own procedures, or those of an amendment, an adhesion or a termination. */
export const courseOf = (state: Protocol, instrument: string | undefined): Course | undefined =>
  instrument === undefined ? state : instrumentIn(state, instrument);

/** The step that this party has to take now; none when its procedure is complete. */
export const currentStep = (progress: PartyProgress): StepProgress | undefined =>
  progress.steps.find((step) => !step.doneOn);

export const progressOf = (course: Pick<Course, 'procedures'> | undefined, party: PartyId): PartyProgress | undefined =>
  course?.procedures.find((p) => p.party === party);

/** The day of the last step that a party has done: nothing that follows may be dated before it. */
export const lastDoneOn = (progress: PartyProgress): CivilDay | undefined =>
  progress.steps
    .flatMap((step) => step.doneOn ?? [])
    .sort()
    .at(-1);

/** A submitted text is being signed while a signature is wanting, then ratified while any step is. */
export function phaseOf(procedures: readonly PartyProgress[]): Extract<Phase, 'signing' | 'ratifying'> {
  const open = procedures.flatMap((p) => p.steps).filter((step) => !step.doneOn);
  return open.some((step) => step.act === 'signature') ? 'signing' : 'ratifying';
}

export function withStep(
  procedures: readonly PartyProgress[],
  party: PartyId,
  stepId: string,
  change: Partial<StepProgress>,
): readonly PartyProgress[] {
  return procedures.map((progress) =>
    progress.party !== party
      ? progress
      : { ...progress, steps: progress.steps.map((step) => (step.id === stepId ? { ...step, ...change } : step)) },
  );
}

/** The date of the last act of the last party, when every procedure is complete. */
export function completedOn(procedures: readonly PartyProgress[]): CivilDay | undefined {
  if (procedures.some((progress) => currentStep(progress))) return undefined;
  return procedures
    .flatMap((progress) => lastDoneOn(progress) ?? [])
    .sort()
    .at(-1);
}

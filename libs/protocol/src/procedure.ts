import type { CivilDay } from './calendar/civil-day.js';
import type { Rules } from './rules/rules.js';
import type { PartyProgress, Phase, Protocol, StepProgress } from './state.js';
import type { PartyId, ProtocolText } from './text.js';

/** The procedure of each party as its regime prescribes it today, nothing done yet: what a submission pins. */
export function proceduresOf(text: ProtocolText, rules: Rules): readonly PartyProgress[] {
  return text.parties.map((party) => ({
    party: party.id,
    timeZone: party.timeZone,
    country: party.country,
    steps: (rules.regimes[party.regime]?.steps ?? [])
      .filter((step) => !step.optional || party.options.includes(step.id))
      .map(({ id, act, organ, quorum }) => ({
        id,
        act,
        organ,
        ...(quorum && { quorum }),
        doneOn: null,
        adjournedTo: null,
      })),
  }));
}

/** The step that this party has to take now; none when its procedure is complete. */
export const currentStep = (progress: PartyProgress): StepProgress | undefined =>
  progress.steps.find((step) => !step.doneOn);

export const progressOf = (state: Protocol, party: PartyId): PartyProgress | undefined =>
  state.procedures.find((p) => p.party === party);

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

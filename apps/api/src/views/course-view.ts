import type { InstrumentView, MandateView, ProtocolView } from '@pacta/contracts';
import { instrumentNames } from '@pacta/contracts/messages';
import {
  currentStep,
  isValidOn,
  warnings,
  type CivilDay,
  type PartyProgress,
  type Protocol,
  type ProtocolText,
  type Rules,
} from '@pacta/protocol';
import type { Wording } from './naming.js';

type PartyView = ProtocolView['parties'][number];

function stepsOf(progress: PartyProgress, { names, say }: Wording): PartyView['steps'] {
  const current = currentStep(progress);
  return progress.steps.map(({ id, act, organ, doneOn, adjournedTo }) => ({
    id,
    title: say.label(names.step(id, progress.party)) ?? say.words.steps[id] ?? '',
    act,
    organ,
    doneOn,
    adjournedTo,
    current: id === current?.id,
  }));
}

interface Course {
  readonly procedures: readonly PartyProgress[];
  readonly instrument?: string;
  /** Nothing is awaited of anybody any more. */
  readonly over: boolean;
}

/** The parties of a text, with what each has done and has to do. */
export function partiesOf(text: ProtocolText | null, course: Course, wording: Wording): PartyView[] {
  const { names, say } = wording;
  return (text?.parties ?? []).map(({ id, name, country, regime }) => {
    const progress = course.procedures.find(({ party }) => party === id);
    const next = progress && !course.over ? currentStep(progress) : undefined;
    const of = course.instrument === undefined ? {} : { instrument: course.instrument };
    return {
      id,
      name,
      country,
      regime,
      steps: progress ? stepsOf(progress, wording) : [],
      awaits: next ? say.awaited({ party: id, step: next.id, act: next.act, ...of }, names) : null,
    };
  });
}

export function instrumentsOf(state: Protocol, wording: Wording): InstrumentView[] {
  const { names, say } = wording;
  const ranks = instrumentNames(state);
  return Object.values(state.instruments).map((instrument) => {
    const { id, kind, title, proposedBy, submitted, status, effectOn, endsOn, reason, text, textHash } = instrument;
    const course = { procedures: instrument.procedures, instrument: id, over: status !== 'open' };
    return {
      id,
      kind,
      number: ranks.get(id)?.number ?? 1,
      name: say.instrument(id, names),
      title,
      proposedBy,
      proposedOn: submitted?.on ?? null,
      status,
      effectOn,
      endsOn,
      reason,
      text: text as InstrumentView['text'], // the same shape, read-only in the domain
      textHash,
      version: state.version,
      parties: partiesOf(text ?? state.text, course, wording),
      sentence: say.course(instrument, names),
    };
  });
}

const phaseOf = (mandate: Pick<MandateView, 'from' | 'until'>, today: CivilDay): MandateView['state'] => {
  if (isValidOn(mandate, today)) return 'valid';
  return mandate.from > today ? 'to-come' : 'over';
};

export function mandatesOf(state: Protocol, rules: Rules, today: CivilDay, { names, say }: Wording): MandateView[] {
  const found = warnings(state, rules);
  return state.mandates.map((mandate) => ({
    ...mandate,
    state: phaseOf(mandate, today),
    warnings: found
      .filter(({ party, name }) => party === mandate.party && name === mandate.holder)
      .map((warning) => say.warning(warning, names)),
  }));
}

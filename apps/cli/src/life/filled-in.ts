import { staffAct, type ProtocolView, type StaffAct } from '@pacta/contracts';
import type { Grid } from '@pacta/protocol';
import type { z } from 'zod';
import type { ToldAct } from './life-file.js';

/** What the screens know when an act is recorded, and a file need not say. */
export interface Known {
  readonly view: Pick<ProtocolView, 'version' | 'textHash' | 'text' | 'instruments' | 'plans'> | null;
  /** Revision of the draft. */
  readonly revision: number;
  readonly grid: Grid | undefined;
}

const NOTHING: Known = { view: null, revision: 1, grid: undefined };

type Told = Readonly<Record<string, unknown>>;

const shapeOf = (type: string) =>
  staffAct.options.find((option) => option.shape.type.value === type)?.shape as
    Readonly<Record<string, unknown>> | undefined;

/** Whoever the text names for that party, and what is signed. */
function signature({ party, instrument }: Told, { view }: Known): Told {
  const proposal = view?.instruments.find(({ id }) => id === instrument);
  const text = proposal?.text ?? view?.text;
  const { name = '', function: capacity = '' } = text?.parties.find(({ id }) => id === party)?.signatory ?? {};
  return {
    version: view?.version ?? 1,
    textHash: proposal?.textHash ?? view?.textHash ?? '',
    signatory: { name, function: capacity },
  };
}

/** One number for a whole evaluation stands for each of its criteria. */
function scores({ scores: given }: Told, { grid }: Known): Told {
  if (typeof given !== 'number') return {};
  return { scores: Object.fromEntries((grid?.criteria ?? []).map(({ id }) => [id, given])) };
}

function fromTheMoment(told: Told, known: Known): Told {
  switch (told['type']) {
    case 'submit-for-signature':
      return { revision: known.revision, ...told };
    case 'sign':
      return { ...signature(told, known), ...told };
    case 'approve-action-plan':
      return { revision: known.view?.plans.find(({ year }) => year === told['year'])?.revision ?? 1, ...told };
    case 'submit-evaluation':
      return { lessons: '', dissent: '', ...told, ...scores(told, known) };
    default:
      return told;
  }
}

/** The act as it crosses the door: dated on the day of its recording where the file says nothing else. */
export function filledIn({ recorded, act }: ToldAct, known: Known): StaffAct {
  return staffAct.parse(whole({ recorded, act }, known));
}

const whole = ({ recorded, act }: ToldAct, known: Known): Told => {
  const dated = 'on' in (shapeOf(act.type) ?? {}) ? { on: recorded, ...act } : act;
  return fromTheMoment(dated, known);
};

/** What is wrong with an act, whatever the moment. */
export const faultsOf = (told: ToldAct): readonly z.core.$ZodIssue[] =>
  staffAct.safeParse(whole(told, NOTHING), { reportInput: true }).error?.issues ?? [];

import type { CivilDay, PartyId, PartyProgress, ProtocolEvent } from '@pacta/protocol';
import type { Readers, Wrong } from './readers.js';

/** A text on its way through the steps of its parties. */
interface Way {
  readonly hash: string;
  /** `null` for a proposal, which is known by its hash alone. */
  readonly version: number | null;
  readonly submittedOn: CivilDay;
  readonly parties: readonly PartyId[];
  readonly steps: ReadonlySet<string>;
  readonly done: Map<string, CivilDay>;
  readonly signed: Set<string>;
}

interface Begun {
  readonly on: CivilDay;
  readonly textHash: string;
  readonly procedures: readonly PartyProgress[];
}

const wayOf = ({ on, textHash: hash, procedures }: Begun, version: number | null): Way => ({
  hash,
  version,
  submittedOn: on,
  parties: procedures.map(({ party }) => party),
  steps: new Set(procedures.flatMap(({ party, steps }) => steps.map(({ id }) => `${party}/${id}`))),
  done: new Map(),
  signed: new Set(),
});

const isComplete = ({ steps, done }: Way): boolean => [...steps].every((step) => done.has(step));
const last = (days: Iterable<CivilDay>): CivilDay | undefined => [...days].sort().at(-1);

type Step = ProtocolEvent<'signed' | 'council-ratified' | 'formality-completed'>;
type Proposed = ProtocolEvent<'amendment-proposed' | 'adhesion-proposed' | 'termination-proposed'>;

/** Each step is done once, on the text that is there, by a person who did not sign for that party already; all before any effect. */
export function ways(wrong: Wrong): Readers {
  const known = new Map<string, Way>();
  let parties: readonly PartyId[] = [];
  const of = ({ instrument = '' }: { readonly instrument?: string }): Way | undefined => known.get(instrument);

  const step = (event: Step): void => {
    const [way, name] = [of(event), `${event.party}/${event.step}`];
    wrong(!way?.steps.has(name), `${name} was asked of nobody`);
    wrong(!!way?.done.has(name), `${name} was done twice`);
    wrong(!!way && event.on < way.submittedOn, `${name} was done before the text was there`);
    way?.done.set(name, event.on);
  };
  const proposed = (event: Proposed): void => void known.set(event.instrument, wayOf(event, null));
  const gone = (): void => void known.delete('');

  return {
    'text-submitted': (event) => {
      known.set('', wayOf(event, event.version));
      parties = event.procedures.map(({ party }) => party);
    },
    'protocol-imported': ({ procedures }) => {
      parties = procedures.map(({ party }) => party);
    },
    'text-withdrawn': gone,
    'text-taken-up-again': gone,
    'amendment-proposed': proposed,
    'adhesion-proposed': proposed,
    'termination-proposed': proposed,
    signed: (event) => {
      const way = of(event);
      const capacity = [event.party, event.signatory.name, event.signatory.function].join('/').toLowerCase();
      wrong(!!way?.signed.has(capacity), `${capacity} signed twice in one capacity`);
      wrong(way?.hash !== event.textHash, `${capacity} signed another text`);
      wrong(way?.version !== null && way?.version !== event.version, `${capacity} signed another version`);
      way?.signed.add(capacity);
      step(event);
    },
    'council-ratified': step,
    'formality-completed': step,
    'entered-into-force': ({ on }) => {
      const way = known.get('');
      wrong(!way || !isComplete(way), 'in force without every step of every party');
      wrong(!!way && on !== last(way.done.values()), 'in force on another day than the last act');
    },
    'proposal-took-effect': (event) => {
      const [way, id] = [of(event), event.instrument];
      wrong(!way || !isComplete(way), `${id} in effect without every step of every party`);
      wrong(
        !!way && event.on !== last([way.submittedOn, ...way.done.values()]),
        `${id} in effect on another day than the last act`,
      );
      const lost = parties.filter((party) => !way?.parties.includes(party));
      wrong(lost.length > 0, `${id} leaves ${lost.join(', ')} out`);
      parties = [...new Set([...parties, ...(way?.parties ?? [])])];
    },
  };
}

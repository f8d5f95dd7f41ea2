import type { CivilDay } from '../calendar/civil-day.js';
import type { ProtocolEvent } from '../event.js';
import type { Instrument } from '../instrument.js';
import type { InstrumentKind } from '../rules/rules.js';
import type { PartyProgress } from '../course.js';
import { progressOf } from '../procedure.js';
import type { Protocol } from '../state.js';
import type { AfterEach } from './step.js';

type Proposal = ProtocolEvent<'amendment-proposed' | 'adhesion-proposed' | 'termination-proposed'>;

function proposed(state: Protocol, event: Proposal, kind: InstrumentKind): Protocol {
  const { instrument: id, party, on, title, textHash, procedures, recordedOn } = event;
  const instrument: Instrument = {
    id,
    kind,
    title,
    proposedBy: party,
    onVersion: state.version,
    text: 'text' in event ? event.text : null,
    textHash,
    endsOn: 'endsOn' in event ? event.endsOn : null,
    status: 'open',
    effectOn: null,
    reason: 'reason' in event ? event.reason : '',
    submitted: { on, recordedOn },
    procedures,
    lastSignature: null,
  };
  return { ...state, instruments: { ...state.instruments, [id]: instrument } };
}

/** The parties as the new text names them: those that were here keep what they have done, those that join bring what they did. */
function joined(
  state: Protocol,
  { procedures, text }: Instrument,
  { on, recordedOn }: ProtocolEvent<'proposal-took-effect'>,
): readonly PartyProgress[] {
  return (text?.parties ?? []).flatMap(({ id, timeZone, country, region = '', regime }) => {
    const known = progressOf(state, id);
    const own = known ?? progressOf({ procedures }, id);
    const since = known ? {} : { joined: { on, recordedOn } };
    return own ? [{ ...own, ...since, timeZone, country, region, regime }] : [];
  });
}

/** Recorded after the lapse: a longer term lifts it, a shorter one had lapsed sooner. */
const afterLapse = ({ endedOn }: Protocol, lastDay: CivilDay | null): Partial<Protocol> =>
  endedOn && lastDay && lastDay <= endedOn ? { endedOn: lastDay } : { phase: 'in-force', endedOn: null };

function tookEffect(state: Protocol, event: ProtocolEvent<'proposal-took-effect'>): Protocol {
  const { instrument: id, on, lastDay } = event;
  const instrument = state.instruments[id];
  if (!instrument) return state;
  const instruments = { ...state.instruments, [id]: { ...instrument, status: 'in-effect', effectOn: on } as const };
  if (instrument.endsOn) {
    const { proposedBy: party, endsOn, reason } = instrument;
    const effectiveOn = endsOn > on ? endsOn : on;
    return { ...state, instruments, notice: { party, on, reason, effectiveOn, instrument: id } };
  }
  const { text, textHash } = instrument;
  return {
    ...state,
    ...(state.phase === 'lapsed' && afterLapse(state, lastDay)),
    instruments,
    text,
    textHash,
    version: state.version + 1,
    timeZone: text?.parties[0]?.timeZone ?? state.timeZone,
    procedures: joined(state, instrument, event),
    inForce: state.inForce && { ...state.inForce, lastDay },
  };
}

export const ofInstruments: AfterEach<
  'amendment-proposed' | 'adhesion-proposed' | 'termination-proposed' | 'proposal-withdrawn' | 'proposal-took-effect'
> = {
  'amendment-proposed': (state, event) => proposed(state, event, 'amendment'),
  'adhesion-proposed': (state, event) => proposed(state, event, 'adhesion'),
  'termination-proposed': (state, event) => proposed(state, event, 'termination'),
  'proposal-withdrawn': (state, { instrument: id, reason }) => {
    const instrument = state.instruments[id];
    if (!instrument) return state;
    return { ...state, instruments: { ...state.instruments, [id]: { ...instrument, status: 'withdrawn', reason } } };
  },
  'proposal-took-effect': tookEffect,
};

import type { ProtocolEvent } from './event.js';
import { evolve } from './evolve.js';
import type { Protocol } from './state.js';

/** The log as it reads today: at each position what was written there or, where it was corrected, what stands in its place. */
export function corrected(events: readonly ProtocolEvent[]): readonly (readonly ProtocolEvent[])[] {
  const log: (readonly ProtocolEvent[])[] = [];
  events.forEach((event) => {
    log.push([event]);
    if (event.type !== 'record-corrected') return;
    for (const { position, facts } of event.replaced) {
      const written = events[position - 1];
      if (written)
        log[position - 1] = facts.map((fact): ProtocolEvent => ({ ...fact, recordedOn: written.recordedOn }));
    }
  });
  return log;
}

/**
 * The state that a whole log leads to, corrections read. Without any, the same as folding it with `evolve`; with one, only this
 * gives the state, for a correction changes what lies behind.
 * @throws Error for an empty log, or one that does not begin with a start
 */
export function replay(events: readonly ProtocolEvent[]): Protocol {
  const state = corrected(events).flat().reduce<Protocol | null>(evolve, null);
  const last = events.at(-1);
  if (!state || !last) throw new Error('an empty log has no state');
  return { ...state, position: events.length, heardOn: last.recordedOn };
}

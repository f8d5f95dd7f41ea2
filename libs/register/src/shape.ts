import type { Protocol } from '@pacta/protocol';
import type { Session } from './database.js';
import { eventsOf, stateAfter } from './events.js';

/**
 * The shape of the states that this release keeps in projections: one more whenever `Protocol` gains or loses a field. A projection of
 * an older shape is made anew from its events, when it is read and soon after a worker has started.
 */
export const SHAPE = 1;

/** A projection as it was read, with the shape in which it was written. */
export interface Shaped {
  readonly id: string;
  readonly state: Protocol;
  readonly shape: number;
}

/** The state of now, whatever release wrote the row. */
async function stateIn(session: Session, { id, state, shape }: Shaped): Promise<Protocol> {
  if (shape >= SHAPE) return state;
  return stateAfter(await eventsOf(session, id)) ?? state;
}

/** The rows with their states in the shape of now, one after the other: few are ever behind, and one connection serves one query. */
export async function inShape<Row extends Shaped>(
  session: Session,
  rows: readonly Row[],
): Promise<Omit<Row, 'shape'>[]> {
  const current: Omit<Row, 'shape'>[] = [];
  for (const row of rows) {
    const { shape: _, ...rest } = { ...row, state: await stateIn(session, row) };
    current.push(rest);
  }
  return current;
}

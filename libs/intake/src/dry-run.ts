import type { Intake } from './acts/context.js';
import { rowsToActs, type DryRun } from './acts/rows-to-acts.js';
import { readTable } from './read-table.js';

/** A file of any content, as the acts that its rows would become, or as what is wrong with it. Nothing is written. */
export async function dryRun(bytes: Uint8Array, intake: Intake): Promise<DryRun> {
  const reading = await readTable(bytes);
  return reading.ok ? rowsToActs(reading.table, intake) : reading;
}

// @ts-check
import { dirname } from 'node:path';
import { ProgramMissing, locate, temporal } from '../bootstrap/temporal.mjs';
import { cacheFolder } from '../bootstrap/paths.mjs';
import { prepare } from '../bootstrap/prepare.mjs';
import { progress } from '../bootstrap/progress.mjs';
import { LockHeld } from '../processes/lock.mjs';
import { texts } from '../texts.mjs';
import { PortTaken, startProduct } from './product.mjs';
import { untilAsked } from './signals.mjs';

const says = texts.fr;

/** `npm start`: from a fresh clone, or from last time, to a Pacta that runs until it is asked to stop. */
export async function start() {
  const lines = progress({ language: 'fr', out: process.stdout });
  const asked = untilAsked();
  try {
    const settings = await Promise.race([ready(lines), asked.then(() => undefined)]);
    if (!settings) process.exit(130);
    const starting = startProduct({ ...settings, witness: witness(lines) });
    const product = await starting;
    lines.say(`\n${says.ready(product.address)}\n${says.onlyHere}`);
    await asked;
    await lines.step(says.steps.stop, product.stop);
    process.exit(0);
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exit(1);
  }
}

/** Dependencies, build, settings, and the program of Temporal. */
async function ready(/** @type {import('../bootstrap/progress.mjs').Progress} */ lines) {
  await prepare({ extent: 'production', progress: lines, texts: says });
  const { readSettings } = await import('@pacta/config');
  const settings = readSettings();
  const announce = (/** @type {'download' | 'wheel'} */ source, /** @type {() => Promise<any>} */ work) =>
    lines.step(says.steps[source], work, '·');
  const program = settings.TEMPORAL_ADDRESS ? undefined : await locate(temporal, { cache: cacheFolder(), announce });
  return { settings, temporal: program };
}

/**
 * @param {import('../bootstrap/progress.mjs').Progress} lines
 * @returns {import('./product.mjs').Witness}
 */
function witness(lines) {
  return {
    during: (stage, work) => lines.step(says.steps[stage], work),
    note: (_note, value) => lines.say(says.dataElsewhere(value)),
    crashed: ({ name, ending, wait, lastLines }) => {
      lines.say(says.crash(name, ending, (wait / 1000).toLocaleString('fr')));
      if (lastLines) lines.say(lastLines.replace(/^/gm, '    '));
    },
  };
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof LockHeld) {
    const { pid, since, address } = error.holder;
    return says.held(dirname(error.path), pid, new Date(since).toLocaleString('fr'), String(address));
  }
  if (error instanceof PortTaken) return says.portTaken(error.port);
  if (error instanceof ProgramMissing) return says.noTemporal(error.program.variable, error.message);
  if (error instanceof Error && error.name === 'EnvironmentError') return error.message;
  return `${says.failed}\n${error instanceof Error ? error.message : String(error)}`;
}

// @ts-check
import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockHeld, takeLock } from '../processes/lock.mjs';
import { endOrphans, recordsOf } from '../supervise/records.mjs';

/** How a folder of temporary servers is named, before the letters that make it unique. */
export const prefix = 'pacta-servers-';

/** Ends the temporary servers that a killed test run has left behind, and removes their folders. Only our own: others' are not ours to judge. */
export async function sweepAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const home = join(tmpdir(), name);
    if (statSync(home, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    try {
      takeLock(join(home, 'lock.json'));
      await endOrphans(recordsOf(home).orphans());
      rmSync(home, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
    }
  }
}

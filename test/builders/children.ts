import { execFileSync } from 'node:child_process';

interface Living {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function living(): Living[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}

/** The processes below this one whose command line has these words. */
export function childrenRunning(words: string): number[] {
  const all = living();
  const below = new Set([process.pid]);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  return all
    .filter(({ pid, command }) => pid !== process.pid && below.has(pid) && command.includes(words))
    .map(({ pid }) => pid);
}

/** Kills the first child that runs these words, as soon as there is one; answers its id. */
export async function killWhenRunning(words: string, patienceMs = 30_000): Promise<number> {
  for (const limit = Date.now() + patienceMs; Date.now() < limit; await new Promise((r) => setTimeout(r, 20))) {
    const [pid] = childrenRunning(words);
    if (pid === undefined) continue;
    process.kill(pid, 'SIGKILL');
    return pid;
  }
  throw new Error(`no child runs «${words}»`);
}

import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Answer = { ready: true } | { id: number; bytes: Uint8Array } | { id?: number; error: string };

/** The programs lie beside the package's own package.json, for the sources and for what is built of them. */
function programFile(name: string, from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  return existsSync(join(folder, 'package.json')) ? join(folder, 'wasm', name) : programFile(name, folder);
}

/** A child process that holds a WebAssembly program. It answers one request after the other with bytes, and may stall. */
export class ChildProgram {
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  #count = 0;

  constructor(name: string) {
    this.#child = fork(programFile(name), [], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#ready = this.#answer((answer) => 'ready' in answer).then(() => undefined);
    this.#ready.catch(() => undefined); // told to whoever asks first
  }

  get alive(): boolean {
    const { connected, exitCode, signalCode, killed } = this.#child;
    // Of one that somebody killed it is heard that it has ended before it is heard that its line is cut, or after.
    return connected && exitCode === null && signalCode === null && !killed;
  }

  /** Rejects when the process dies under it; a process that stalls must be killed by the caller. */
  async ask(request: Readonly<Record<string, unknown>>): Promise<Buffer> {
    this.#hold(true);
    try {
      await this.#ready;
      const id = (this.#count += 1);
      const answered = this.#answer((answer) => 'id' in answer && answer.id === id);
      this.#child.send({ id, ...request });
      const answer = await answered;
      if ('bytes' in answer) return Buffer.from(answer.bytes);
      throw new Error('error' in answer ? answer.error : 'unexpected answer');
    } finally {
      this.#hold(false);
    }
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Only a process at work keeps ours alive; an idle one goes when its parent goes. */
  #hold(working: boolean): void {
    for (const handle of [this.#child, this.#child.channel]) {
      if (working) handle?.ref();
      else handle?.unref();
    }
  }

  #answer(awaited: (answer: Answer) => boolean): Promise<Answer> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const hear = (answer: Answer) => {
        if (awaited(answer)) settle(() => resolve(answer));
        else if (!('id' in answer) && 'error' in answer) settle(() => reject(new Error(answer.error)));
      };
      const gone = () => settle(() => reject(new Error('the converter died')));
      const settle = (act: () => void) => {
        child.off('message', hear).off('exit', gone).off('error', gone);
        act();
      };
      child.on('message', hear).on('exit', gone).on('error', gone);
    });
  }
}

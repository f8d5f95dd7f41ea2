import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asPdf, exportOptions, type Converter } from './converter.js';

type Answer = { ready: true } | { id: number; pdf: Uint8Array } | { id: number; error: string };

/** The program lies beside the package's own package.json, for the sources and for what is built of them. */
function programFile(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  return existsSync(join(folder, 'package.json')) ? join(folder, 'wasm/converter-process.mjs') : programFile(folder);
}

/**
 * LibreOffice in WebAssembly, from an npm package: PDF without anything installed. It runs in one child process, one
 * document at a time, and the process ends after `idleSeconds` without work, giving back about a gigabyte.
 */
export function wasm(idleSeconds: number): Converter {
  let child: Promise<ChildProcess> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  let count = 0;

  async function end(): Promise<void> {
    clearTimeout(idle);
    const running = child;
    child = undefined;
    (await running?.catch(() => undefined))?.kill('SIGKILL');
  }

  /** The living process, or a new one. What a dead process leaves behind never touches the one that came after it. */
  function living(): Promise<ChildProcess> {
    const forget = () => {
      if (child === mine) child = undefined;
    };
    const mine = child ?? start(() => forget());
    child = mine;
    mine.catch(forget);
    return mine;
  }

  async function one(docx: Uint8Array, signal: AbortSignal): Promise<Buffer> {
    signal.throwIfAborted();
    clearTimeout(idle);
    const running = await living();
    const stop = () => void end();
    signal.addEventListener('abort', stop, { once: true });
    try {
      if (signal.aborted) stop();
      return asPdf(await ask(running, (count += 1), docx));
    } finally {
      signal.removeEventListener('abort', stop);
      idle = setTimeout(() => void end(), idleSeconds * 1000).unref();
    }
  }

  return {
    name: 'wasm',
    async status() {
      try {
        createRequire(import.meta.url).resolve('@matbee/libreoffice-converter/package.json');
        return { name: 'wasm', available: true, reason: 'LibreOffice in WebAssembly is installed' };
      } catch {
        return { name: 'wasm', available: false, reason: 'the package @matbee/libreoffice-converter is not installed' };
      }
    },
    convert(docx, _slot, signal) {
      const mine = turn.then(() => one(docx, signal));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: end,
  };
}

function start(ended: () => void): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = fork(programFile(), [], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.once('message', (answer: Answer | { error: string }) => {
      if (!('ready' in answer)) return reject(new Error('error' in answer ? answer.error : 'unexpected answer'));
      hold(child, false);
      resolve(child);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      ended();
      reject(new Error(`the converter ended with ${code ?? 'a signal'} before it was ready`));
    });
  });
}

/** Only a process at work keeps ours alive; an idle one goes when its parent goes. */
function hold(child: ChildProcess, working: boolean): void {
  if (working) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function ask(child: ChildProcess, id: number, docx: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: Answer) => {
      if (!('id' in answer) || answer.id !== id) return;
      settle();
      if ('pdf' in answer) resolve(Buffer.from(answer.pdf));
      else reject(new Error(answer.error));
    };
    const gone = () => {
      settle();
      reject(new Error('the converter died at work'));
    };
    const settle = () => {
      hold(child, false);
      child.off('message', answered);
      child.off('exit', gone);
    };
    hold(child, true);
    child.on('message', answered);
    child.once('exit', gone);
    child.send({ id, docx: new Uint8Array(docx), filter: exportOptions });
  });
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { jsonSchema } from '../check/json-schema.js';
import type { Language } from '../language.js';
import { sampleOf, type TemplateManifest } from '../manifest.js';
import { printableOf } from '../template.js';
import type { LintAnswer, Subject } from './examine.js';
import { fault, type LintFault } from './fault.js';
import { limits } from './limits.js';

export type { LintAnswer } from './examine.js';

/** How long and how much the thread may take. */
type Bounds = Readonly<Record<'milliseconds' | 'heapMegabytes', number>>;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Whether a .docx can serve as the template of a kind in a language. It is examined in a thread of its own, one at a time, bounded in
 * time and memory: a file that was made to do harm harms that thread alone.
 */
export async function lintTemplate(
  bytes: Uint8Array,
  manifest: TemplateManifest,
  language: Language,
  bounds: Bounds = limits,
): Promise<LintAnswer> {
  return inTurn(subjectOf(bytes, manifest, language), bounds);
}

/**
 * The same for a kind of an office's own: `manifest` says what the protocol may fill in; all that the tags name beside it are fields
 * of the office's own, and are answered.
 */
export async function lintOwnTemplate(
  bytes: Uint8Array,
  manifest: TemplateManifest,
  language: Language,
  bounds: Bounds = limits,
): Promise<LintAnswer> {
  return inTurn({ ...subjectOf(bytes, manifest, language), own: true }, bounds);
}

const subjectOf = (bytes: Uint8Array, manifest: TemplateManifest, language: Language): Subject => ({
  bytes,
  language,
  schema: jsonSchema(manifest),
  printable: printableOf({ manifest, language }, sampleOf(manifest, language)),
});

async function inTurn(subject: Subject, bounds: Bounds): Promise<LintAnswer> {
  if (subject.bytes.length > limits.file)
    return refusedFor(fault('too-large', { megabytes: limits.file / 1024 / 1024 }));
  const waiting = turn.then(() => inThread(subject, bounds));
  turn = waiting.catch(() => undefined);
  return waiting;
}

const refusedFor = (one: LintFault): LintAnswer => ({ faults: [one], own: null });

/** @throws Error where the linter itself has a bug */
function inThread(subject: Subject, { milliseconds, heapMegabytes }: Bounds): Promise<LintAnswer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(), {
      workerData: { program: programUrl(), subject },
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const answer = (found: LintAnswer): void => {
      clearTimeout(clock);
      resolve(found);
      void thread.terminate();
    };
    const clock = setTimeout(() => answer(refusedFor(fault('beyond-limits', {}))), milliseconds);
    thread.once('message', answer);
    thread.once('error', (error: Error & { code?: string }) => {
      // Too deep for its stack, or too large for its heap: the file is at fault. Anything else is ours.
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError)
        answer(refusedFor(fault('beyond-limits', {})));
      else reject(error);
    });
    thread.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('The thread of the linter has ended without an answer.'));
    });
  });
}

/** The examination, as it stands beside this file: a source in the tests, else what is built of it. */
const programUrl = (): string => new URL(`./examine.${extension()}`, import.meta.url).href;
const extension = (): string => (import.meta.url.endsWith('.ts') ? 'ts' : 'js');

/** The thread's own file lies beside the package's package.json, for the sources and for what is built of them. */
function threadFile(from: string = fileURLToPath(import.meta.url)): string {
  const folder = dirname(from);
  return existsSync(join(folder, 'package.json')) ? join(folder, 'lint/thread.mjs') : threadFile(folder);
}

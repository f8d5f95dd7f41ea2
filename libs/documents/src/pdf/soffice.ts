import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asPdf, exportOptions, type Converter } from './converter.js';

/**
 * LibreOffice as found on this machine. Two processes on one profile end with exit code 1 and no file, so each slot has a
 * profile of its own, which it keeps: a new profile costs seconds.
 */
export function soffice(path: string | undefined, searched: string = process.env['PATH'] ?? ''): Converter {
  let home: Promise<string> | undefined;
  const program = () =>
    path ? usable(path) : firstOf(searched.split(delimiter).map((folder) => join(folder, 'soffice')));

  /** One process for all of them: most of the time that one takes is LibreOffice's own start. */
  async function convertMany(docxs: readonly Uint8Array[], slot: number, signal: AbortSignal) {
    const found = await program();
    if (!found) throw new Error('LibreOffice is not there');
    home ??= mkdtemp(join(tmpdir(), 'pacta-soffice-'));
    const profile = join(await home, `profile-${slot}`);
    const folder = join(await home, `work-${slot}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const names = docxs.map((_, n) => join(folder, `document-${n}`));
    await Promise.all(docxs.map((docx, n) => writeFile(`${names[n]}.docx`, docx)));
    const failure = await runUnlessKilled(found, argumentsFor(profile, folder, names), signal).then(
      () => new Error('LibreOffice made nothing'),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    signal.throwIfAborted();
    const pdfs = await Promise.all(names.map((name) => wholePdf(`${name}.pdf`)));
    await rm(folder, { recursive: true, force: true });
    if (pdfs.every((pdf) => pdf === undefined)) throw failure;
    return pdfs;
  }

  return {
    name: 'soffice',
    async status() {
      const found = await program();
      if (found) return { name: 'soffice', available: true, reason: `LibreOffice at ${found}` };
      const reason = path ? `${path} is not a program` : 'LibreOffice is not on the PATH';
      return { name: 'soffice', available: false, reason };
    },
    async convert(docx, slot, signal) {
      const [pdf] = await convertMany([docx], slot, signal);
      return asPdf(pdf ?? Buffer.alloc(0));
    },
    convertMany,
    async close() {
      if (home) await rm(await home, { recursive: true, force: true });
      home = undefined;
    },
  };
}

/** LibreOffice passes over a document that it cannot read, and one that it falls over leaves those after it unmade. */
async function wholePdf(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes?.subarray(-1024).includes('%%EOF') ? asPdf(bytes) : undefined;
}

const argumentsFor = (profile: string, folder: string, names: readonly string[]): string[] => [
  `-env:UserInstallation=${pathToFileURL(profile).href}`,
  '--headless',
  '--norestore',
  '--convert-to',
  `pdf:writer_pdf_Export:${exportOptions}`,
  '--outdir',
  folder,
  ...names.map((name) => `${name}.docx`),
];

/** Somebody ended it, by a signal: to it, or to the program that its script waits for. */
class Killed extends Error {}

/** No code at all; or, from a script, 128 and the number of the signal (SIGKILL, SIGTERM). */
const KILLED: ReadonlySet<number> = new Set([-1, 137, 143]);

/** Once more where it was killed, by somebody else than us. */
const runUnlessKilled = (program: string, args: string[], signal: AbortSignal): Promise<void> =>
  run(program, args, signal).catch((error: unknown) => {
    if (error instanceof Killed && !signal.aborted) return run(program, args, signal);
    throw error;
  });

/** `soffice` is a script that starts others: they share a process group, and an abort ends the whole group. */
function run(program: string, args: string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    const stop = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    child.stderr.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-500)));
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else if (KILLED.has(code ?? -1)) reject(new Killed('soffice was killed'));
      else reject(new Error(`soffice ended with ${code}: ${said}`));
    });
  });
}

async function usable(path: string): Promise<string | undefined> {
  return access(path, constants.X_OK).then(
    () => path,
    () => undefined,
  );
}

async function firstOf(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await usable(path)) return path;
  return undefined;
}

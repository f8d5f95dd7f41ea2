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
  return {
    name: 'soffice',
    async status() {
      const found = await program();
      if (found) return { name: 'soffice', available: true, reason: `LibreOffice at ${found}` };
      const reason = path ? `${path} is not a program` : 'LibreOffice is not on the PATH';
      return { name: 'soffice', available: false, reason };
    },
    async convert(docx, slot, signal) {
      const found = await program();
      if (!found) throw new Error('LibreOffice is not there');
      home ??= mkdtemp(join(tmpdir(), 'pacta-soffice-'));
      const profile = join(await home, `profile-${slot}`);
      const folder = join(await home, `work-${slot}`);
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'document.docx'), docx);
      await run(found, argumentsFor(profile, folder), signal);
      const pdf = await readFile(join(folder, 'document.pdf'));
      await rm(folder, { recursive: true, force: true });
      return asPdf(pdf);
    },
    async close() {
      if (home) await rm(await home, { recursive: true, force: true });
      home = undefined;
    },
  };
}

const argumentsFor = (profile: string, folder: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(profile).href}`,
  '--headless',
  '--norestore',
  '--convert-to',
  `pdf:writer_pdf_Export:${exportOptions}`,
  '--outdir',
  folder,
  join(folder, 'document.docx'),
];

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
      else reject(new Error(`soffice ended with ${code ?? 'a signal'}: ${said}`));
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

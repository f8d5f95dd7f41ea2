import { createRequire } from 'node:module';
import { asPdf, type Converter } from './converter.js';
import { WasmProcess } from './wasm-process.js';

/** A start takes 2 s and a document less than one; on a machine that is busy elsewhere, ten times that. */
const stalledAfterSeconds = 40;

/**
 * LibreOffice in WebAssembly, from an npm package: PDF without anything installed. One child process, one document at a
 * time. The process ends after `idleSeconds` without work, giving back about a gigabyte; one that stalls is replaced, and
 * its document tried again as long as the signal allows.
 */
export function wasm(idleSeconds: number): Converter {
  let living: WasmProcess | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  function end(): void {
    clearTimeout(idle);
    living?.kill();
    living = undefined;
  }

  async function attempt(docx: Uint8Array, signal: AbortSignal): Promise<Buffer> {
    signal.throwIfAborted();
    clearTimeout(idle);
    if (!living?.alive) living = new WasmProcess();
    const limit = AbortSignal.any([signal, AbortSignal.timeout(stalledAfterSeconds * 1000)]);
    limit.addEventListener('abort', end, { once: true });
    try {
      return asPdf(await living.convert(docx));
    } catch (error) {
      if (limit.aborted && !signal.aborted) return await attempt(docx, signal);
      throw error;
    } finally {
      limit.removeEventListener('abort', end);
      idle = setTimeout(end, idleSeconds * 1000).unref();
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
      const mine = turn.then(() => attempt(docx, signal));
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: async () => end(),
  };
}

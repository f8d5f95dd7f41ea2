import { createRequire } from 'node:module';
import { onCall } from '../child/on-call.js';
import { asPdf, exportOptions, type Converter } from './converter.js';

/** A start takes 2 s and a document less than one; on a machine that is busy elsewhere, ten times that. */
const stalledAfterSeconds = 40;

/** LibreOffice in WebAssembly, from an npm package: PDF without anything installed. While it is there it holds about a gigabyte. */
export function wasm(idleSeconds: number): Converter {
  const program = onCall('converter-process.mjs', { idleSeconds, stalledAfterSeconds });
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
    async convert(docx, _slot, signal) {
      return asPdf(await program.ask({ docx: new Uint8Array(docx), filter: exportOptions }, signal));
    },
    close: async () => program.end(),
  };
}

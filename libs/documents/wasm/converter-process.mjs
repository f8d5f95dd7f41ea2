/**
 * LibreOffice compiled to WebAssembly, in a process of its own: it takes about a gigabyte while it lives, and dies with its
 * parent. Plain JavaScript, because it is started from the sources and from what is built of them alike.
 *
 * In: { id, docx, filter, to = 'pdf' }. Out: { ready } once, then { id, bytes } or { id, error }.
 */
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createConverter } from '@matbee/libreoffice-converter/server';
import { hurried, withThreads } from './less-waiting.mjs';

process.on('disconnect', () => process.exit(0));

const require = createRequire(import.meta.url);
const wasmPath = join(dirname(require.resolve('@matbee/libreoffice-converter/package.json')), 'wasm');

const compile = Module.prototype._compile;
Module.prototype._compile = function (source, file) {
  return compile.call(this, file === join(wasmPath, 'soffice.cjs') ? withThreads(source) : source, file);
};
const read = fs.readFileSync;
fs.readFileSync = function (path, ...how) {
  const bytes = read.call(this, path, ...how);
  if (path === join(wasmPath, 'soffice.wasm')) hurried(bytes);
  return bytes;
};

try {
  const converter = await createConverter({ wasmPath, wasmLoader: require(join(wasmPath, 'loader.cjs')) });
  process.on('message', async ({ id, docx, filter, to = 'pdf' }) => {
    try {
      const { data } = await converter.convert(docx, {
        inputFormat: 'docx',
        outputFormat: to,
        ...(filter && { filterOptions: filter }),
      });
      process.send({ id, bytes: Buffer.from(data) });
    } catch (error) {
      process.send({ id, error: String(error) });
    }
  });
  process.send({ ready: true });
} catch (error) {
  process.send({ error: String(error) }, () => process.exit(1));
}

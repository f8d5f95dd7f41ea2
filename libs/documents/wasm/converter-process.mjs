/**
 * LibreOffice compiled to WebAssembly, in a process of its own: it takes about a gigabyte while it lives, and dies with its
 * parent. Plain JavaScript, because it is started from the sources and from what is built of them alike.
 *
 * In: { id, docx, filter, to = 'pdf' }. Out: { ready } once, then { id, bytes } or { id, error }.
 */
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createConverter } from '@matbee/libreoffice-converter/server';

process.on('disconnect', () => process.exit(0));

const require = createRequire(import.meta.url);
const wasmPath = join(dirname(require.resolve('@matbee/libreoffice-converter/package.json')), 'wasm');

/**
 * The package makes four threads in advance and any further one from the event loop, which is blocked as long as
 * LibreOffice works: a fifth thread is then waited for in vain, and used ones do not come back. On a busy machine
 * one try of six ended in time with four threads, six of six with sixty-four. A stall stays possible: the parent watches.
 */
const threads = 64;
const compile = Module.prototype._compile;
Module.prototype._compile = function (source, file) {
  const wider =
    file === join(wasmPath, 'soffice.cjs') ? source.replace('pthreadPoolSize=4', `pthreadPoolSize=${threads}`) : source;
  return compile.call(this, wider, file);
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

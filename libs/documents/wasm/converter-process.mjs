/**
 * LibreOffice compiled to WebAssembly, in a process of its own: it takes about a gigabyte while it lives, and dies with its
 * parent. Plain JavaScript, because it is started from the sources and from what is built of them alike.
 *
 * In: { id, docx, filter }. Out: { ready } once, then { id, pdf } or { id, error }.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createConverter } from '@matbee/libreoffice-converter/server';

process.on('disconnect', () => process.exit(0));

const require = createRequire(import.meta.url);
const wasmPath = join(dirname(require.resolve('@matbee/libreoffice-converter/package.json')), 'wasm');

try {
  const converter = await createConverter({ wasmPath, wasmLoader: require(join(wasmPath, 'loader.cjs')) });
  process.on('message', async ({ id, docx, filter }) => {
    try {
      const { data } = await converter.convert(docx, {
        inputFormat: 'docx',
        outputFormat: 'pdf',
        filterOptions: filter,
      });
      process.send({ id, pdf: Buffer.from(data) });
    } catch (error) {
      process.send({ id, error: String(error) });
    }
  });
  process.send({ ready: true });
} catch (error) {
  process.send({ error: String(error) }, () => process.exit(1));
}

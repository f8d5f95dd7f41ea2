import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hurried, withThreads } from './less-waiting.mjs';

const here = createRequire(__filename);
const brought = join(dirname(here.resolve('@matbee/libreoffice-converter/package.json')), 'wasm');

/** Another build of the package may be made otherwise: it would work, and wait again. */
describe('LibreOffice in WebAssembly, as its package brings it', () => {
  it('is given more threads, and all fonts but the slowest', () => {
    const source = readFileSync(join(brought, 'soffice.cjs'), 'utf8');
    const adapted = withThreads(source);
    expect(adapted).toContain('pthreadPoolSize=64');
    const fonts = (of: string): string[] =>
      [...of.matchAll(/filename:"[^"]*\/([^"/]*)\.ttf"/g)].map(([, name = '']) => name);
    expect(fonts(source).filter((name) => !fonts(adapted).includes(name))).toEqual([
      'DejaVuSansMono-Bold',
      'DejaVuSansMono-BoldOblique',
      'DejaVuSansMono-Oblique',
      'DejaVuSansMono',
    ]);
  });

  it('has the three places in which its main thread waits, and waits there less once it is hurried', () => {
    const program = readFileSync(join(brought, 'soffice.wasm'));
    expect(hurried(program)).toBe(3);
    expect(hurried(program)).toBe(0);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtName, filesOf, roomsOf } from './rooms.mjs';

const root = mkdtempSync(join(tmpdir(), 'pacta-rooms-'));
afterAll(() => rmSync(root, { recursive: true }));

function file(path: string, content = '') {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

describe('the rooms that are built', () => {
  it('lie where their package says, and an application in src', () => {
    const exports = { '.': { source: './index.ts', default: './dist/index.js' } };
    file('libs/config/package.json', '{}');
    file('templates/package.json', JSON.stringify({ exports }));
    file('apps/api/package.json', '{}');
    expect(roomsOf(root)).toEqual([
      { name: 'libs/config', source: join(root, 'libs/config/src'), target: join(root, 'libs/config/dist') },
      { name: 'apps/api', source: join(root, 'apps/api/src'), target: join(root, 'apps/api/dist') },
      { name: 'templates', source: join(root, 'templates'), target: join(root, 'templates/dist') },
    ]);
  });

  it('leave out tests, types and what is built', () => {
    for (const path of ['a.ts', 'a.spec.ts', 'b.d.ts', 'kind/template.fr.docx', 'kind/golden.fr.txt', 'dist/a.js']) {
      file(`room/${path}`);
    }
    expect(filesOf(join(root, 'room'))).toEqual(['a.ts', 'kind/template.fr.docx']);
  });

  it('turn TypeScript into JavaScript and copy the rest', () => {
    expect(['a.ts', 'page.tsx', 'words.json'].map(builtName)).toEqual(['a.js', 'page.js', 'words.json']);
  });
});

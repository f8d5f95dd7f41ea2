import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@pacta/documents';

/** The .docx files stay beside their sources: the package's root is found from the source as from what is built of it. */
function packageRoot(from: string): string {
  const folder = dirname(from);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === from) throw new Error('The package of the templates has lost its package.json.');
  return packageRoot(folder);
}

const root = packageRoot(fileURLToPath(import.meta.url));

/** Absolute path of a file of a kind: its template, its golden text. */
export const fileOf = (kind: string, name: string): string => join(root, kind, name);

/** Where the template of a kind lies, by language. */
export const templateOf = (kind: string) => (language: Language) => fileOf(kind, `template.${language}.docx`);

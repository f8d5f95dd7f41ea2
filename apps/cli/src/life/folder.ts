import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '../words/words.js';
import { documentFiles, messageFiles } from './files.js';
import type { Lived } from './live.js';
import { indexPage, journalPage } from './pages.js';

/** All that a life leaves in its folder; what an earlier one left there goes. */
const OURS = ['documents', 'messages', 'index.html', 'journal.html', 'journal.json'];

export interface Conclusion {
  readonly years: number;
  readonly refused: readonly string[];
}

/** Before anything is lived: a folder that cannot be written costs nobody a minute. */
export async function prepareFolder(folder: string): Promise<void> {
  for (const name of OURS) await rm(join(folder, name), { recursive: true, force: true });
  for (const name of ['documents', 'messages']) await mkdir(join(folder, name), { recursive: true });
}

/** Each document, each message and the journal, by their days, with an index to read first. */
export async function writeFolder(folder: string, lived: Lived, words: Words, conclusion: Conclusion): Promise<void> {
  const [documents, messages] = [documentFiles(lived), messageFiles(lived, words)];
  for (const { path, document } of documents) await writeFile(join(folder, path), await lived.read(document));
  for (const { path, content } of messages) await writeFile(join(folder, path), content);
  const told = { lived, documents, messages, ...conclusion };
  await writeFile(join(folder, 'journal.json'), `${JSON.stringify(lived.journal, null, 2)}\n`);
  await writeFile(join(folder, 'journal.html'), journalPage(told, words));
  await writeFile(join(folder, 'index.html'), indexPage(told, words));
}

import { parsed, type Command } from '../command.js';
import { docxIn } from '../docx-in.js';
import { failure, wrongUsage } from '../stopped.js';
import { written } from '../written.js';

/** Two .docx as one with tracked changes. */
export const compare: Command = async (call) => {
  const { values, given } = parsed(call, { out: { type: 'string' }, author: { type: 'string', default: 'Pacta' } }, 2);
  const { words } = call;
  const [before, after] = given;
  if (before === undefined || after === undefined) throw wrongUsage(words.files.two, words.seeHelp('compare'));
  const { out, author } = values;
  if (out === undefined) throw wrongUsage(words.optionMissing('--out'));
  if (!/\.docx$/i.test(out)) throw wrongUsage(words.files.mustEndIn(out, '.docx'));
  const files = [await docxIn(before, call), await docxIn(after, call)] as const;
  const { compareDocx, DocumentError } = await import('@pacta/documents');
  const compared = await compareDocx(...files, author).catch((error: unknown) => {
    throw error instanceof DocumentError ? failure(words.files.notCompared(error.message)) : error;
  });
  await written(out, compared, call);
};

import { parsed, type Command } from '../command.js';
import { converted } from '../converted.js';
import { docxIn } from '../docx-in.js';
import { wrongUsage } from '../stopped.js';
import { written } from '../written.js';

/** One .docx as PDF; what the PDF does not declare is said, and is no failure. */
export const convert: Command = async (call) => {
  const { values, kind: path } = parsed(call, { out: { type: 'string' } }, 1);
  const { io, words } = call;
  if (path === undefined) throw wrongUsage(words.files.missing, words.seeHelp('convert'));
  const { out } = values;
  if (out === undefined) throw wrongUsage(words.optionMissing('--out'));
  if (!/\.pdf$/i.test(out)) throw wrongUsage(words.files.mustEndIn(out, '.pdf'));
  const pdf = await converted(await docxIn(path, call), call);
  const { lackingIn } = await import('@pacta/documents/merge');
  const lacking = await lackingIn(pdf);
  await written(out, pdf, call);
  if (lacking.length > 0) io.err(`${words.files.pdfLacks(lacking.map((claim) => words.files.claims[claim]))}\n`);
};

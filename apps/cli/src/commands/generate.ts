import type { Language } from '@pacta/documents';
import type { PactaTemplate } from '@pacta/templates';
import { codeOf } from '../code-of.js';
import { parsed, type Call, type Command } from '../command.js';
import { converted } from '../converted.js';
import { badData, failure, wrongUsage } from '../stopped.js';
import { templateOf } from '../template-of.js';
import { written } from '../written.js';

async function dataIn(path: string, { io, words }: Call): Promise<unknown> {
  const text = await io.read(path).catch((error: unknown) => {
    throw failure(words.unreadable(path, codeOf(error)));
  });
  try {
    return JSON.parse(text);
  } catch {
    throw badData(words.notJson(path));
  }
}

async function rendered(template: PactaTemplate, language: Language, data: unknown, { words }: Call): Promise<Buffer> {
  const { DocumentDataError, loadTemplate, render } = await import('@pacta/documents');
  try {
    return render(loadTemplate(template, language), data);
  } catch (error) {
    if (!(error instanceof DocumentDataError)) throw error;
    throw badData(words.dataInvalid(template.kind), ...error.faults.map(words.fault));
  }
}

export const generate: Command = async (call) => {
  const { values, kind } = parsed(
    call,
    { data: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string', default: 'fr' } },
    1,
  );
  const { words } = call;
  const template = await templateOf(kind, words);
  const { data: source, out } = values;
  if (source === undefined) throw wrongUsage(words.optionMissing('--data'));
  if (out === undefined) throw wrongUsage(words.optionMissing('--out'));
  if (!/\.(docx|pdf)$/i.test(out)) throw wrongUsage(words.wrongExtension(out));
  const language = template.languages.find((offered) => offered === values.lang);
  if (!language) throw wrongUsage(words.languageNotOffered(values.lang, template.languages));
  const docx = await rendered(template, language, await dataIn(source, call), call);
  const bytes = /\.pdf$/i.test(out) ? await converted(docx, call) : docx;
  await written(out, bytes, call);
};

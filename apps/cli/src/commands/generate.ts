import type { Template } from '@pacta/documents';
import { codeOf } from '../code-of.js';
import { parsed, type Call, type Command } from '../command.js';
import { converted } from '../converted.js';
import { badData, failure, wrongUsage } from '../stopped.js';
import { OWN, ownTemplateIn } from '../own-template-in.js';
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

async function rendered(template: Template, data: unknown, { words }: Call): Promise<Buffer> {
  const { DocumentDataError, render } = await import('@pacta/documents');
  try {
    return render(template, data);
  } catch (error) {
    if (!(error instanceof DocumentDataError)) throw error;
    throw badData(words.dataInvalid(template.manifest.kind), ...error.faults.map(words.fault));
  }
}

/** The product's template of a kind; of a kind of an office's own, what the tags of its file make. */
async function templateFor(
  kind: string | undefined,
  file: string | undefined,
  lang: string,
  call: Call,
): Promise<Template> {
  const { words } = call;
  if (kind === OWN && file === undefined) throw wrongUsage(words.optionMissing('--template'));
  if (kind === OWN && file !== undefined) return ownTemplateIn(file, lang, call);
  const template = await templateOf(kind, words);
  const language = template.languages.find((offered) => offered === lang);
  if (!language) throw wrongUsage(words.languageNotOffered(lang, template.languages));
  const { loadTemplate } = await import('@pacta/documents');
  return loadTemplate(template, language);
}

export const generate: Command = async (call) => {
  const { values, kind } = parsed(
    call,
    {
      data: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string', default: 'fr' },
      template: { type: 'string' },
    },
    1,
  );
  const { words } = call;
  if (kind !== OWN) await templateOf(kind, words);
  const { data: source, out } = values;
  if (source === undefined) throw wrongUsage(words.optionMissing('--data'));
  if (out === undefined) throw wrongUsage(words.optionMissing('--out'));
  if (!/\.(docx|pdf)$/i.test(out)) throw wrongUsage(words.wrongExtension(out));
  const template = await templateFor(kind, values.template, values.lang, call);
  const docx = await rendered(template, await dataIn(source, call), call);
  const bytes = /\.pdf$/i.test(out) ? await converted(docx, call) : docx;
  await written(out, bytes, call);
};

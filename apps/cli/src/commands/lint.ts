import type { OwnField } from '@pacta/protocol';
import { codeOf } from '../code-of.js';
import { parsed, type Command } from '../command.js';
import { badData, failure, wrongUsage } from '../stopped.js';
import { OWN } from '../own-template-in.js';
import { templateOf } from '../template-of.js';

/**
 * Whether a .docx can serve as the template of a kind: what is wrong goes to the output, and the exit code says whether it can be used.
 */
export const lint: Command = async (call) => {
  const options = {
    kind: { type: 'string' },
    language: { type: 'string', default: 'fr' },
    json: { type: 'boolean' },
  } as const;
  const { values, kind: path } = parsed(call, options, 1);
  const { io, words } = call;
  if (path === undefined) throw wrongUsage(words.lint.fileMissing);
  if (values.kind === undefined) throw wrongUsage(words.optionMissing('--kind'));
  const isOwn = values.kind === OWN;
  const template = isOwn ? (await import('@pacta/templates')).anyOwnTemplate : await templateOf(values.kind, words);
  const language = template.languages.find((offered) => offered === values.language);
  if (!language) throw wrongUsage(words.languageNotOffered(values.language, template.languages));
  const bytes = await io.bytes(path).catch((error: unknown) => {
    throw failure(words.unreadable(path, codeOf(error)));
  });
  const { lintOwnTemplate, lintTemplate, sayFault } = await import('@pacta/documents');
  const { faults, own } = await (isOwn ? lintOwnTemplate : lintTemplate)(bytes, template, language);
  const told = faults.map((fault) => ({ ...fault, ...sayFault(fault, words.language) }));
  const asked = own ? await listed(own.fields) : [];
  if (values.json) io.out(`${JSON.stringify(isOwn ? { faults: told, fields: asked } : told, null, 2)}\n`);
  else for (const { severity, place, sentence } of told) io.out(`${words.lint.line(severity, place, sentence)}\n`);
  if (!values.json) for (const { tag, type, label } of asked) io.out(`${words.lint.asks(tag, label, type)}\n`);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw badData(words.lint.unusable(path, errors));
  io.err(`${words.lint.usable(path)}\n`);
};

async function listed(fields: readonly OwnField[]) {
  const { listedFields } = await import('@pacta/templates');
  return listedFields(fields).map(({ path, tag, field: { type, label } }) => ({ path, tag, type, label }));
}

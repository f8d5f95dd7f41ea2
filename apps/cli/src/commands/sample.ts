import { parsed, type Command } from '../command.js';
import { wrongUsage } from '../stopped.js';
import { templateOf } from '../template-of.js';

export const sample: Command = async (call) => {
  const { values, kind } = parsed(call, { lang: { type: 'string', default: 'fr' } }, 1);
  const template = await templateOf(kind, call.words);
  const language = template.languages.find((offered) => offered === values.lang);
  if (!language) throw wrongUsage(call.words.languageNotOffered(values.lang, template.languages));
  const { sampleOf } = await import('@pacta/documents');
  call.io.out(`${JSON.stringify(sampleOf(template, language), null, 2)}\n`);
};

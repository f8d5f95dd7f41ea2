import type { Language, Template } from '@pacta/documents';
import type { Call } from './command.js';
import { docxIn } from './docx-in.js';
import { badData, wrongUsage } from './stopped.js';

/** The kind of a file that is, or is to be, a kind of an office's own. */
export const OWN = 'own';

/**
 * The template that a file makes by its own tags, before any office has it.
 * @throws Stopped where it cannot be read, or has faults: `lint --kind own` tells them
 */
export async function ownTemplateIn(path: string, wanted: string, call: Call): Promise<Template> {
  const { words } = call;
  const { compileTemplate, lintOwnTemplate } = await import('@pacta/documents');
  const { anyOwnTemplate, formFound, ownTemplate } = await import('@pacta/templates');
  const language: Language | undefined = anyOwnTemplate.languages.find((offered) => offered === wanted);
  if (!language) throw wrongUsage(words.languageNotOffered(wanted, anyOwnTemplate.languages));
  const bytes = await docxIn(path, call);
  const { faults, own } = await lintOwnTemplate(bytes, anyOwnTemplate, language);
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const unkept = { number: 0, origin: 'staff', productVersion: '', sha256: '' } as const;
  const manifest = own && ownTemplate('', { ...unkept, kind: OWN, language, own: formFound(own, path) });
  if (errors > 0 || !manifest) throw badData(words.lint.unusable(path, errors));
  return compileTemplate(manifest, language, bytes);
}

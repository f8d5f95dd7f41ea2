import type { Language } from '@pacta/documents';
import type { PactaTemplate } from '@pacta/templates';

/** The language in which a document is made: the one asked for where the template has it, else the template's first. */
export function offered(template: Pick<PactaTemplate, 'languages'>, wanted: string): Language {
  return template.languages.find((language) => language === wanted) ?? template.languages[0] ?? 'fr';
}

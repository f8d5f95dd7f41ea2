import type { PactaTemplate } from '@pacta/templates';
import { wrongUsage } from './stopped.js';
import type { Words } from './words/words.js';

/** The template of the kind that was named; loaded only by the commands that need one. */
export async function templateOf(kind: string | undefined, words: Words): Promise<PactaTemplate> {
  if (kind === undefined) throw wrongUsage(words.kindMissing);
  const { templateOfKind, templates } = await import('@pacta/templates');
  const template = templateOfKind(kind);
  if (!template)
    throw wrongUsage(
      words.unknownKind(
        kind,
        templates.map((each) => each.kind),
      ),
    );
  return template;
}

import { createHash } from 'node:crypto';
import { canonicalJson } from '@pacta/contracts';
import type { Language } from '@pacta/documents';
import type { CivilDay, Protocol, ProtocolKind, ProtocolText, Rules } from '@pacta/protocol';
import { languageOf, templateOfKind, type PactaTemplate } from '@pacta/templates';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** SHA-256, hexadecimal, of the template that is used now: the product's own, or what staff have made of it. */
export type HashOfTemplate = (template: PactaTemplate, language: Language) => Promise<string>;

/**
 * What a signature is bound to: SHA-256, hexadecimal, of the canonical JSON of the text, its language, the hash of the template and,
 * where the kind's own articles are what is printed, those articles.
 */
export async function textHash(
  text: ProtocolText,
  { document, articles, fields }: Pick<ProtocolKind, 'document' | 'articles' | 'fields'>,
  hashOfTemplate: HashOfTemplate,
): Promise<string> {
  const template = templateOfKind(document);
  const file = template ? await hashOfTemplate(template, languageOf(template, text.language)) : '';
  const printed = articles.length > 0 ? { articles, fields } : {};
  return sha256(canonicalJson({ text, language: text.language, template: file, ...printed }));
}

/** The hash that the rules of its organisation give a text of that kind; of one they no longer have, that of the text alone. */
export const hashOfKind = (
  text: ProtocolText,
  kind: string,
  { kinds }: Pick<Rules, 'kinds'>,
  hashOfTemplate: HashOfTemplate,
): Promise<string> => textHash(text, kinds[kind] ?? { document: kind, articles: [], fields: [] }, hashOfTemplate);

interface Termination {
  readonly title: string;
  readonly endsOn: CivilDay;
  readonly reason: string;
}

/** The same for an end by common consent, which has no text of its own: what ends, as it was signed, when and why. */
export const terminationHash = ({ title, endsOn, reason }: Termination, state: Protocol): string =>
  sha256(canonicalJson({ ends: state.textHash, reference: state.reference, title, endsOn, reason }));

import { instrumentNamed, protocolNamed } from './act.js';
import type { DocumentFacts } from './facts.js';
import { listed } from './in-words.js';

/** What an act is about, in a sentence: the protocol, or what changes or ends it. */
export function subjectOf({ protocol, instrument, kind, language }: DocumentFacts): string {
  const proposed = instrument === undefined ? undefined : protocol.instruments[instrument];
  return proposed ? instrumentNamed(protocol, proposed, language) : protocolNamed(protocol, kind, language);
}

/** The domains of action, «état civil, déchets et jeunesse»; undefined while none is known. */
export const domainsOf = ({ text }: Pick<DocumentFacts, 'text'>): string | undefined =>
  listed(text.domains.flatMap(({ name }) => name.trim() || [])) || undefined;

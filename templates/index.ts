import type { PactaTemplate } from './src/facts.js';
import { cicProtocol } from './cic-protocol/manifest.js';

export type { DocumentFacts, PactaTemplate } from './src/facts.js';
export { cicProtocol };

/** Every kind of document, in the order of a protocol's life. */
export const templates: readonly PactaTemplate[] = [cicProtocol];

/** The template of a kind; undefined where there is none of that name. */
export const templateOfKind = (kind: string): PactaTemplate | undefined => templates.find((each) => each.kind === kind);

import type { DocumentFacts } from './facts.js';
import { known } from './facts.js';

/** Where nobody has said another. */
const USUAL = 'EUR';

/** The currency in which a protocol counts (ISO 4217): that of its first plan, else that of the money which its text commits. */
export function currencyOf({ protocol, text }: Pick<DocumentFacts, 'protocol' | 'text'>): string {
  const [first] = Object.values(protocol.plans).sort((one, other) => one.year - other.year);
  return known(first?.content.currency) ?? known(text.commitment?.currency) ?? USUAL;
}

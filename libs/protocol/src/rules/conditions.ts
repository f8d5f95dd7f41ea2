import type { PartyText, ProtocolText } from '../text.js';
import type { Step } from './rules.js';

/**
 * Whether this party has to take that step for that text. A sum in another currency than the rule's cannot be weighed here, and
 * an organ may always be heard below its amount: a party that lists such a step among its options is asked for it too.
 */
export function asksFor({ id, when }: Pick<Step, 'id' | 'when'>, party: PartyText, text: ProtocolText): boolean {
  if (!when) return true;
  switch (when.kind) {
    case 'option':
      return party.options.includes(id);
    case 'countersignatory':
      return party.countersignatory !== null;
    case 'commitment':
      return party.options.includes(id) || reaches(text.commitment, when);
  }
}

const reaches = (money: ProtocolText['commitment'], least: { cents: number; currency: string }): boolean =>
  !!money && money.currency === least.currency && money.cents >= least.cents;

import { adhesion } from '../../../test/builders/acts.js';
import { partyOf, textOfKind } from '../../../test/builders/kinds.js';
import { defaultRules, type Act, type PartyText, type ProtocolText, type Regime } from '@pacta/protocol';

/** A regime, with each step that only some of its parties take, or with none of these. */
export interface Case {
  readonly name: string;
  readonly regime: Regime;
  readonly takesAll: boolean;
}

export const cases: readonly Case[] = Object.values(defaultRules.regimes).flatMap((regime) => {
  const plain = { name: regime.id, regime, takesAll: false };
  const full = { name: `${regime.id}, with every step that only some take`, regime, takesAll: true };
  return regime.steps.some(({ when }) => when) ? [plain, full] : [plain];
});

/** One council alone adopts its framework; all others bind themselves by a charter of five years, two of the same regime. */
export const kindOf = ({ regime }: Case): string =>
  regime.id === 'framework-charter' ? 'cenon-charter' : 'solidarity-charter';

function aParty({ regime, takesAll }: Case, id: string): PartyText {
  const party = partyOf(regime.id, id);
  if (!takesAll) return party;
  const countersignatory = { civility: 'M.', name: 'Guy Petit', function: 'Directeur général', mandate: '' } as const;
  return { ...party, countersignatory, options: regime.steps.flatMap((step) => (step.when ? [step.id] : [])) };
}

export const partiesOf = (of: Case): readonly PartyText[] =>
  kindOf(of) === 'cenon-charter' ? [aParty(of, 'p1')] : [aParty(of, 'p1'), aParty(of, 'p2')];
export const textOf = (of: Case): ProtocolText => textOfKind(kindOf(of), partiesOf(of));

/** Who would join: one more of the same regime. */
export const joining = (of: Case, on: string, id: string): Act<'propose-adhesion'> =>
  adhesion(on, textOfKind(kindOf(of), [...partiesOf(of), aParty(of, 'p3')]), id);

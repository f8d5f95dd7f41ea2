import type { Act } from '../command.js';
import { accept, refuse, type Outcome } from '../decision.js';
import type { ProtocolEvent } from '../event.js';
import { unexplained, type Context, type Decide } from './context.js';
import { relive } from './reliving.js';
import { actOf, isCorrectable, turnsOf, type AskedAgain } from './turns.js';

export { isCorrectable } from './turns.js';

/** The same act of the same party, in other words. Whoever signed for several parties at once left a fact for each. */
function isAnother(was: AskedAgain, act: NonNullable<Act<'correct-record'>['act']>): boolean {
  if (act.type !== was.type || ('also' in act && (act.also ?? []).length > 0)) return true;
  return 'party' in was && 'party' in act && was.party !== act.party;
}

const agreedIn = (facts: readonly { readonly type: string }[]): ProtocolEvent<'renewal-agreed'> | undefined =>
  facts.find((fact): fact is ProtocolEvent<'renewal-agreed'> => fact.type === 'renewal-agreed');

/**
 * A mistake of recording, put right by a new fact with its reason and its author; the journal keeps both. The act as it should have
 * been is decided where it stood, and every act that came after it is asked again whether it still holds.
 * @throws Error when the log is not handed in
 */
export const correctRecord =
  (decideAct: (context: Context, act: AskedAgain) => Outcome): Decide<'correct-record'> =>
  ({ history, at, rules }, { position, act: asked, reason, by }) => {
    if (!history) throw new Error('a correction is decided on the whole log');
    const silent = unexplained(reason) ?? unexplained(by);
    if (silent) return refuse(silent);
    const turns = turnsOf(history);
    const target = turns.find((turn) => turn.position === position);
    if (!target) return refuse({ reason: 'no-such-fact', position });
    const was = isCorrectable(target.fact.type) ? actOf(target) : undefined;
    if (!was) return refuse({ reason: 'not-correctable', position });
    if (asked && isAnother(was, asked)) return refuse({ reason: 'another-act', position });
    // A successor that was started keeps its id: there is never a second one.
    const known = agreedIn(history)?.successor;
    const named = (act: AskedAgain): AskedAgain =>
      act.type === 'decide-renewal' && known !== undefined ? { ...act, successor: known } : act;
    const relived = relive(turns, { position, act: asked }, (state, act) =>
      decideAct({ state, rules, at }, named(act)),
    );
    if ('refusal' in relived) return refuse(relived.refusal);
    const { replaced } = relived;
    if (replaced.length === 0) return refuse({ reason: 'nothing-changes' });
    const successor = known === undefined && agreedIn(replaced.flatMap(({ facts }) => facts))?.successor;
    return accept({ type: 'record-corrected', position, reason, by, replaced, ...(successor && { successor }) });
  };

import { addMonths, latest } from '../calendar/civil-day.js';
import { accept, refuse } from '../decision.js';
import { datedInTerm, unexplained, type Decide } from './context.js';

/** Decisions are taken in the last twelve months of the term. */
export const RENEWAL_WINDOW_MONTHS = 12;

/**
 * One party's decision on the renewal. When all wish it, a successor is started, signed and ratified anew. Dated in the term but
 * recorded after the lapse, the decision that completes the agreement lifts the lapse.
 */
export const decideRenewal: Decide<'decide-renewal'> = (context, { successor, ...act }) => {
  const { state } = context;
  const wrongDay = datedInTerm(context, act);
  if (wrongDay) return refuse(wrongDay);
  if (!state.inForce?.lastDay)
    return refuse({ reason: 'not-part-of-this-kind', command: 'decide-renewal', kind: state.kind });
  if (state.renewal.agreed) return refuse({ reason: 'renewal-already-agreed' });
  const from = addMonths(state.inForce.lastDay, -RENEWAL_WINDOW_MONTHS);
  if (act.on < from) return refuse({ reason: 'too-early-to-renew', from });
  const previous = state.renewal.decisions[act.party];
  if (previous?.renew === act.renew) return refuse({ reason: 'already-decided', party: act.party });
  if (previous && act.on < previous.on) return refuse({ reason: 'out-of-order', on: act.on, previousOn: previous.on });
  const silent = act.renew ? undefined : unexplained(act.reason);
  if (silent) return refuse(silent);
  const decided = { ...act, successor, type: 'renewal-decided' } as const;
  const others = state.procedures.filter(({ party }) => party !== act.party);
  if (!act.renew || others.some(({ party }) => !state.renewal.decisions[party]?.renew)) return accept(decided);
  const on = latest([act.on, ...others.flatMap(({ party }) => state.renewal.decisions[party]?.on ?? [])]) ?? act.on;
  const agreed = { type: 'renewal-agreed', on, successor } as const;
  return state.phase === 'lapsed' ? accept(decided, agreed, { type: 'lapse-lifted', on }) : accept(decided, agreed);
};

import { accept, refuse } from '../decision.js';
import type { Refusal } from '../refusal.js';
import { dayIn } from '../calendar/zone.js';
import { dated, unexplained, wrongOrder, type Context, type Decide } from './context.js';

/** Before a text is submitted there are no procedures yet: then any party may be named. */
function unknown({ state }: Context, party: string): Refusal | undefined {
  const open = Object.values(state.instruments).flatMap(({ procedures }) => procedures);
  const known = [...state.procedures, ...open];
  if (known.length === 0 || known.some((progress) => progress.party === party)) return undefined;
  return { reason: 'unknown-party', party };
}

/** The dated act that lets a person sign for a party (CDLD art. L1132-4). It may begin or end in the future; it is dated in the past. */
export const recordMandate: Decide<'record-mandate'> = (context, act) => {
  const { state, at } = context;
  const today = dayIn(state.timeZone, at);
  const wrong =
    unknown(context, act.party) ??
    (act.on > today ? ({ reason: 'in-the-future', on: act.on, today } as const) : undefined) ??
    (act.until ? wrongOrder(act.from, act.until) : undefined);
  if (wrong) return refuse(wrong);
  if (state.mandates.some(({ id }) => id === act.id))
    return refuse({ reason: 'mandate-already-recorded', mandate: act.id });
  return accept({ ...act, type: 'mandate-recorded' });
};

/** A mandate that is taken back, or that ends sooner than it said: `on` is its last day. None is made longer in this way. */
export const endMandate: Decide<'end-mandate'> = (context, act) => {
  const mandate = context.state.mandates.find(({ id }) => id === act.mandate);
  if (!mandate) return refuse({ reason: 'no-such-mandate', mandate: act.mandate });
  const wrong =
    unexplained(act.reason) ??
    dated(context, { on: act.on }) ??
    wrongOrder(mandate.from, act.on) ??
    wrongOrder(act.on, mandate.until ?? act.on);
  return wrong ? refuse(wrong) : accept({ ...act, type: 'mandate-ended' });
};

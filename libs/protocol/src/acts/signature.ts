import { refuse } from '../decision.js';
import type { Act } from '../command.js';
import type { Fact } from '../event.js';
import { isSamePerson } from '../mandate.js';
import { courseOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import { awaitedStep } from './awaited-step.js';
import { withoutCapacity } from './capacity.js';
import { dated, type Context, type Decide } from './context.js';
import { completing } from './entry-into-force.js';

type Signed = Fact<'signed'>;

/** A signature names what it signs: the version and the hash of the protocol, or those of a proposal. */
function stale({ state }: Context, act: Act<'sign'>): Refusal | undefined {
  const { instrument: id, version, textHash } = act;
  const current = id === undefined ? state.textHash : state.instruments[id]?.textHash;
  if (textHash === current && (id !== undefined || version === state.version)) return undefined;
  return { reason: 'stale-text', signed: version, current: state.version };
}

/** One signature for one party, in one capacity. */
function signedFor(context: Context, act: Omit<Act<'sign'>, 'also'>): Signed | Refusal {
  const { state } = context;
  const { party, signatory, on, instrument } = act;
  const wrongDay = dated(context, act);
  if (wrongDay) return wrongDay;
  const found = awaitedStep(context, act, (step) => step.act === 'signature', {
    reason: 'not-awaiting-this-signature',
    party,
  });
  if ('refusal' in found) return found.refusal;
  const { step } = found;
  const text = instrument === undefined ? state.text : (state.instruments[instrument]?.text ?? state.text);
  const before = courseOf(state, instrument)?.procedures.find((progress) => progress.party === party)?.steps ?? [];
  const twice = before.some(
    (other) =>
      other.signedBy &&
      isSamePerson(other.signedBy.name, signatory.name) &&
      isSamePerson(other.signedBy.function, signatory.function),
  );
  if (twice) return { reason: 'already-signed-in-this-capacity', party, ...signatory };
  const unable = withoutCapacity(state, text, step, { party, name: signatory.name, on });
  return unable ?? { ...act, type: 'signed', step: step.id };
}

const isRefusal = (outcome: Signed | Refusal): outcome is Refusal => 'reason' in outcome;

/**
 * The signature of a party's executive, under the suspensive condition of its council's ratification (form, «ENTRE … ET»). One
 * person may sign at once for several parties, in the capacity in which he or she acts for each.
 */
export const sign: Decide<'sign'> = (context, { also = [], ...act }) => {
  const old = stale(context, act);
  if (old) return refuse(dated(context, act) ?? old);
  const others = also.map((other) => ({
    ...act,
    party: other.party,
    signatory: { name: act.signatory.name, function: other.function },
  }));
  const facts: Signed[] = [];
  for (const capacity of [act, ...others]) {
    if (facts.some(({ party }) => party === capacity.party))
      return refuse({ reason: 'not-awaiting-this-signature', party: capacity.party });
    const outcome = signedFor(context, capacity);
    if (isRefusal(outcome)) return refuse(outcome);
    facts.push(outcome);
  }
  return completing(context, act.instrument, facts);
};

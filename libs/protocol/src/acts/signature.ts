import { refuse } from '../decision.js';
import { awaitedStep } from './awaited-step.js';
import { dated, type Decide } from './context.js';
import { completing } from './entry-into-force.js';

/** The signature of a party's executive, under the suspensive condition of its council's ratification (form, «ENTRE … ET»). */
export const sign: Decide<'sign'> = (context, act) => {
  const { state } = context;
  const wrongDay = dated(context, act);
  if (wrongDay) return refuse(wrongDay);
  if (act.version !== state.version || act.textHash !== state.textHash) {
    return refuse({ reason: 'stale-text', signed: act.version, current: state.version });
  }
  const notAwaited = { reason: 'not-awaiting-this-signature', party: act.party } as const;
  const found = awaitedStep(context, act, (step) => step.act === 'signature', notAwaited);
  if ('refusal' in found) return refuse(found.refusal);
  const { step } = found;
  return completing(context, act.party, step.id, act.on, { ...act, type: 'signed', step: step.id });
};

import { refuse } from '../decision.js';
import { currentStep, lastDoneOn, progressOf } from '../procedure.js';
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
  const progress = progressOf(state, act.party);
  const step = progress && currentStep(progress);
  if (!progress || step?.act !== 'signature')
    return refuse({ reason: 'not-awaiting-this-signature', party: act.party });
  const previousOn = lastDoneOn(progress) ?? state.submitted?.on;
  if (previousOn && act.on < previousOn) return refuse({ reason: 'out-of-order', on: act.on, previousOn });
  return completing(context, act.party, step.id, act.on, { ...act, type: 'signed', step: step.id });
};

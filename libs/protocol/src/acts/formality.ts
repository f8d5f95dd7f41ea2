import { refuse } from '../decision.js';
import { currentStep, lastDoneOn, progressOf } from '../procedure.js';
import { dated, type Decide } from './context.js';
import { completing } from './entry-into-force.js';

/** A step that is neither signed nor voted: transmission to the prefect, publication, an authorisation. */
export const completeFormality: Decide<'complete-formality'> = (context, act) => {
  const wrongDay = dated(context, act);
  if (wrongDay) return refuse(wrongDay);
  const progress = progressOf(context.state, act.party);
  const step = progress && currentStep(progress);
  if (!progress || step?.act !== 'formality' || step.id !== act.step) {
    return refuse({ reason: 'not-awaiting-this-formality', party: act.party, step: act.step });
  }
  const previousOn = lastDoneOn(progress) ?? context.state.submitted?.on;
  if (previousOn && act.on < previousOn) return refuse({ reason: 'out-of-order', on: act.on, previousOn });
  return completing(context, act.party, step.id, act.on, { ...act, type: 'formality-completed' });
};

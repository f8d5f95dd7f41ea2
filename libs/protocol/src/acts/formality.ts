import { refuse } from '../decision.js';
import { awaitedStep } from './awaited-step.js';
import { dated, type Decide } from './context.js';
import { completing } from './entry-into-force.js';

/** A step that is neither signed nor voted: transmission to the prefect, publication, an authorisation. */
export const completeFormality: Decide<'complete-formality'> = (context, act) => {
  const wrongDay = dated(context, act);
  if (wrongDay) return refuse(wrongDay);
  const notAwaited = { reason: 'not-awaiting-this-formality', party: act.party, step: act.step } as const;
  const found = awaitedStep(context, act, (step) => step.act === 'formality' && step.id === act.step, notAwaited);
  if ('refusal' in found) return refuse(found.refusal);
  return completing(context, act.instrument, [{ ...act, type: 'formality-completed' }]);
};

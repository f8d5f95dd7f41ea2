import { accept, refuse } from '../decision.js';
import { obligations } from '../obligations.js';
import { datedInTerm, type Decide } from './context.js';

/** A declaration made, a review held: the minor thing that was owed is done. */
export const fulfilDuty: Decide<'fulfil-duty'> = (context, act) => {
  const owed = obligations(context.state, context.rules).find(({ key }) => key === act.obligation);
  if (owed?.duty === undefined) return refuse({ reason: 'no-such-duty', obligation: act.obligation });
  const wrongDay = datedInTerm(context, { on: act.on });
  if (wrongDay) return refuse(wrongDay);
  return accept({ ...act, type: 'duty-fulfilled', duty: owed.duty, parties: owed.parties });
};

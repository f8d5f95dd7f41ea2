import { accept, refuse } from '../decision.js';
import type { Decide } from './context.js';

/** The scan of a fact: the signed page, the certified extract, the letter. */
export const attachFile: Decide<'attach-file'> = ({ state }, act) => {
  if (!Number.isInteger(act.to) || act.to < 1 || act.to > state.position)
    return refuse({ reason: 'no-such-fact', position: act.to });
  if (state.attachments.some(({ to, sha256 }) => to === act.to && sha256 === act.sha256))
    return refuse({ reason: 'already-attached', to: act.to, name: act.name });
  return accept({ ...act, type: 'file-attached' });
};

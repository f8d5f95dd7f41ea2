import { accept, refuse } from '../decision.js';
import { missingIn } from '../missing.js';
import { proceduresOf } from '../procedure.js';
import { dated, unexplained, type Decide } from './context.js';

/** Freezes the text: from here on every signature is bound to its hash. */
export const submitForSignature: Decide<'submit-for-signature'> = (context, { on, text, textHash }) => {
  const { state, rules } = context;
  const kind = rules.kinds[state.kind];
  if (!kind) return refuse({ reason: 'unknown-kind', kind: state.kind });
  const missing = missingIn(text, kind, rules);
  if (missing.length > 0) return refuse({ reason: 'text-incomplete', missing });
  const wrongDay = dated(context, { on });
  if (wrongDay) return refuse(wrongDay);
  return accept({
    type: 'text-submitted',
    on,
    version: state.version + 1,
    text,
    textHash,
    procedures: proceduresOf(text, rules),
  });
};

/** Back to the draft: what rested on the text falls with it, signatures and deliberations. */
export const withdrawText: Decide<'withdraw-text'> = ({ state }, { reason }) => {
  const silent = unexplained(reason);
  if (silent) return refuse(silent);
  const done = state.procedures.flatMap((p) => p.steps).filter((step) => step.doneOn);
  const revoked = (act: string): number => done.filter((step) => step.act === act).length;
  return accept({
    type: 'text-withdrawn',
    reason,
    revokedSignatures: revoked('signature'),
    revokedDeliberations: revoked('deliberation'),
  });
};

/** A refused text is taken up again as the draft of a new version. */
export const redraft: Decide<'redraft'> = ({ state }, { reason }) =>
  accept({ type: 'text-taken-up-again', fromVersion: state.version, reason });

export const abandon: Decide<'abandon'> = (_context, { reason }) => {
  const silent = unexplained(reason);
  return silent ? refuse(silent) : accept({ type: 'abandoned', reason });
};

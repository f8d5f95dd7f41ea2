import { accept, refuse } from '../decision.js';
import { covers, wordsAt } from '../text-path.js';
import { dated, unexplained, type Decide } from './context.js';

/**
 * Slips of the pen in a frozen text, put right without signing anew. Which fields are clerical is the kind's to say; any other
 * change is a substantive one, and needs the text withdrawn or an amendment.
 */
export const correctText: Decide<'correct-text'> = (context, { on, changes, reason }) => {
  const { state, rules } = context;
  const { text } = state;
  const wrong = unexplained(reason) ?? dated(context, { on });
  if (wrong) return refuse(wrong);
  const clerical = rules.kinds[state.kind]?.clerical ?? [];
  const substantive = changes
    .map(({ path }) => path)
    .filter((path) => !clerical.some((pattern) => covers(pattern, path)) || !text || wordsAt(text, path) === undefined);
  if (substantive.length > 0) return refuse({ reason: 'substantive-change', paths: substantive });
  const made = changes
    .map(({ path, to }) => ({ path, from: (text && wordsAt(text, path)) ?? '', to }))
    .filter(({ from, to }) => from !== to);
  if (made.length === 0) return refuse({ reason: 'nothing-changes' });
  return accept({ type: 'text-corrected', on, version: state.version, reason, changes: made });
};

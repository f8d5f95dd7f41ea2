import type { Act } from '../command.js';
import { accept, refuse } from '../decision.js';
import { missingIn } from '../missing.js';
import type { Missing } from '../refusal.js';
import { covers, withValueAt, wordsAt } from '../text-path.js';
import { dated, unexplained, wrongOrder, type Context, type Decide } from './context.js';

type Change = Act<'correct-text'>['changes'][number];

/** What a correction would leave unsaid that the text said before. */
function spoiltBy({ state: { kind: id, text }, rules }: Context, made: readonly Change[]): readonly Missing[] {
  const kind = rules.kinds[id];
  if (!kind || !text) return [];
  const before = missingIn(text, kind, rules).map(({ path }) => path);
  const after = made.reduce((read, { path, to }) => withValueAt(read, path, to), text);
  return missingIn(after, kind, rules).filter(({ path }) => !before.includes(path));
}

/**
 * Slips of the pen in a frozen text, put right without signing anew. Which fields are clerical is the kind's to say; any other
 * change is a substantive one, and needs the text withdrawn or an amendment.
 */
export const correctText: Decide<'correct-text'> = (context, { on, changes, reason }) => {
  const { state, rules } = context;
  const { text } = state;
  const wrong = unexplained(reason) ?? dated(context, { on }) ?? wrongOrder(state.submitted?.on ?? on, on);
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
  const spoilt = spoiltBy(context, made);
  if (spoilt.length > 0) return refuse({ reason: 'text-incomplete', missing: spoilt });
  return accept({ type: 'text-corrected', on, version: state.version, reason, changes: made });
};

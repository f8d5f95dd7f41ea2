import type { Act } from '../command.js';
import { dayIn } from '../calendar/zone.js';
import { accept, refuse, type Outcome } from '../decision.js';
import { missingIn } from '../missing.js';
import { proceduresOf } from '../procedure.js';
import type { Rules } from '../rules/rules.js';
import type { Instant } from '../calendar/civil-day.js';

/** What an old protocol must say to be followed from here: who its parties are, and where their days are counted. */
const NEEDED = /^parties(\.\d+\.(name|country|regime|timeZone))?$/;

/**
 * A protocol that is in force already: an old twinning, the life of another system. It may be far less complete than a text to be
 * signed; its procedures are taken as done on the day on which it entered into force.
 */
export function importProtocol(act: Act<'import-protocol'>, at: Instant, rules: Rules): Outcome {
  const kind = Object.hasOwn(rules.kinds, act.kind) ? rules.kinds[act.kind] : undefined;
  if (!kind) return refuse({ reason: 'unknown-kind', kind: act.kind });
  const missing = missingIn(act.text, kind, rules).filter(({ path }) => NEEDED.test(path));
  if (missing.length > 0) return refuse({ reason: 'text-incomplete', missing });
  // The days of a protocol are counted where its lead party is.
  const timeZone = act.text.parties[0]?.timeZone ?? 'UTC';
  const today = dayIn(timeZone, at);
  const { inForceOn, lastDay } = act;
  if (inForceOn > today) return refuse({ reason: 'in-the-future', on: inForceOn, today });
  if (lastDay && lastDay < inForceOn) return refuse({ reason: 'ends-before-it-begins', on: inForceOn, lastDay });
  if (lastDay && lastDay < today) return refuse({ reason: 'term-over', lastDay });
  const done = { doneOn: inForceOn };
  const procedures = proceduresOf(act.text, rules).map((progress) => ({
    ...progress,
    steps: progress.steps.map((step) => ({ ...step, ...done })),
  }));
  return accept({ ...act, timeZone, type: 'protocol-imported', procedures });
}

import { yearOf } from './calendar/civil-day.js';
import type { EvaluationPeriod } from './evaluation.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/** Who evaluates a period: the parties of that time. Whoever joined later has nothing to say of the years before. */
export function evaluators({ procedures }: Pick<Protocol, 'procedures'>, period: EvaluationPeriod): readonly PartyId[] {
  return procedures
    .filter(({ joined }) => period === 'final' || !joined || yearOf(joined.on) <= period)
    .map(({ party }) => party);
}

import { log, proxyActivities, sleep } from '@temporalio/workflow';
import type { EffectActivities, OpenEffect } from './activities.js';
import { restingInWords } from './words.js';

const activities = proxyActivities<EffectActivities>({
  startToCloseTimeout: '5 minutes',
  // A long week-end of a mail server.
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '1 hour' },
});

/**
 * The effects under way. Each runs beside the clock: it never holds up a command, and its failure is its own. The outbox
 * row keeps the outcome; an effect that failed for days rests for one before the register may ask for it again.
 */
export function errands(ended: (done: boolean) => void) {
  const taken = new Set<string>();
  const runs = new Map<string, number>();
  let underWay = 0;

  async function carryOut({ id, type, summary }: OpenEffect): Promise<boolean> {
    const run = (runs.get(id) ?? 0) + 1;
    runs.set(id, run);
    underWay += 1;
    try {
      // Twice is a question that crossed the answer; more is an activity that forgets to settle its row.
      if (run > 2) throw new Error('carried out, yet still open in the outbox');
      await activities[type].executeWithOptions({ summary }, [id]);
      return true;
    } catch (error) {
      log.error('an effect failed', { effect: id, type, error: String(error) });
      return false;
    } finally {
      underWay -= 1;
    }
  }

  async function take(effect: OpenEffect): Promise<void> {
    const done = await carryOut(effect);
    if (!done) await sleep('1 day', { summary: restingInWords(effect.summary) });
    taken.delete(effect.id);
    ended(done);
  }

  return {
    /** Activities that run now; an effect that rests is none. */
    underWay: (): number => underWay,
    start(effects: readonly OpenEffect[]): void {
      for (const effect of effects.filter(({ id }) => !taken.has(id))) {
        taken.add(effect.id);
        // A rejection that nobody catches would fail the workflow task, again and again, for ever.
        void take(effect).catch(() => undefined);
      }
    },
  };
}

import { log, proxyActivities, sleep } from '@temporalio/workflow';
import type { EffectActivities, OpenEffect } from './activities.js';

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
  const running = new Set<string>();

  async function run(effect: OpenEffect): Promise<boolean> {
    try {
      await activities[effect.type].executeWithOptions({ summary: effect.summary }, [effect.id]);
      return true;
    } catch (error) {
      log.error('an effect failed', { effect: effect.id, type: effect.type, error: String(error) });
      await sleep('1 day', { summary: `repos: ${effect.summary}` });
      return false;
    }
  }

  return {
    idle: (): boolean => running.size === 0,
    start(effects: readonly OpenEffect[]): void {
      for (const effect of effects.filter(({ id }) => !running.has(id))) {
        running.add(effect.id);
        // A rejection that nobody catches would fail the workflow task, again and again, for ever.
        void run(effect)
          .catch(() => false)
          .then((done) => {
            running.delete(effect.id);
            ended(done);
          });
      }
    },
  };
}

import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';

const { nothing } = proxyLocalActivities({ scheduleToCloseTimeout: '10 seconds' });

/** The least that an update with a local activity can be: the floor under every command. */
export async function bare() {
  setHandler(defineUpdate('touch'), (n) => nothing(n));
  await condition(() => false);
}

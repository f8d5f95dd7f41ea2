import { Clock, type ClockStart } from './clock.js';

/** The workflow that the bundle offers. Its name is `CLOCK`. */
export async function protocolClock(start: ClockStart): Promise<void> {
  const clock = new Clock(start);
  clock.listen();
  await clock.run();
}

import { setTimeout as after } from 'node:timers/promises';
import { oneAtATime } from './one-at-a-time.js';

test('a task starts when the one before it has ended, even badly, and each gets its own result', async () => {
  const inTurn = oneAtATime();
  const log: string[] = [];
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await after(ms);
    log.push(`${name} ends`);
    if (name === 'bad') throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled([
    inTurn(task('slow', 20)),
    inTurn(task('bad', 5)),
    inTurn(task('quick', 0)),
  ]);
  expect(log).toEqual(['slow begins', 'slow ends', 'bad begins', 'bad ends', 'quick begins', 'quick ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

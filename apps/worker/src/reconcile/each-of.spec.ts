import { setTimeout as after } from 'node:timers/promises';
import { eachOf } from './each-of.js';

test('work goes on past failures, which are answered, and no more is under way at once than was said', async () => {
  let underWay = 0;
  let most = 0;
  const done: number[] = [];
  const failures = await eachOf([1, 2, 3, 4, 5, 6, 7], 3, async (n) => {
    most = Math.max(most, (underWay += 1));
    await after(5);
    underWay -= 1;
    if (n % 3 === 0) throw new Error(`no ${n}`);
    done.push(n);
  });
  expect(most).toBe(3);
  expect(done.sort()).toEqual([1, 2, 4, 5, 7]);
  expect(failures.map(String).sort()).toEqual(['Error: no 3', 'Error: no 6']);
});

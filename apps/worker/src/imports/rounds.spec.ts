import { Rounds, type RoundEnd } from './rounds.js';

test('rounds follow at once while there is more, and end with the one under way', async () => {
  const ends: RoundEnd[] = ['more', 'more', 'none'];
  let count = 0;
  let reached = (): void => undefined;
  const third = new Promise<void>((resolve) => (reached = resolve));
  const rounds = new Rounds(60_000, async () => {
    count += 1;
    if (count === 3) reached();
    return ends[count - 1] ?? 'none';
  });
  rounds.start();
  await third;
  await rounds.stop();
  expect(count).toBe(3);
});

test('a round is told that it is to stop', async () => {
  let told = false;
  const rounds = new Rounds(
    1,
    (signal) =>
      new Promise<RoundEnd>((resolve) =>
        signal.addEventListener('abort', () => {
          told = true;
          resolve('more');
        }),
      ),
  );
  rounds.start();
  await rounds.stop();
  expect(told).toBe(true);
});

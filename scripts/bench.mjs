// @ts-check
import { command } from './bootstrap/command.mjs';

await command('en', async (args) => {
  const { bench } = await import('./measure/bench.mjs');
  await bench(args);
});

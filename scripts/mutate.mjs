// @ts-check
import { command } from './bootstrap/command.mjs';

await command('en', async (args) => {
  const { mutate } = await import('./mutation/mutate.mjs');
  await mutate(args);
});

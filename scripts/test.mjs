// @ts-check
import { command } from './bootstrap/command.mjs';

await command('en', async (args) => {
  const { test } = await import('./gate/test.mjs');
  await test(args);
});

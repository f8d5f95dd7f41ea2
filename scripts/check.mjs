// @ts-check
import { command } from './bootstrap/command.mjs';

await command('en', async () => {
  const { check } = await import('./gate/check.mjs');
  await check();
});

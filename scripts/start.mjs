// @ts-check
import { command } from './bootstrap/command.mjs';

await command('fr', async () => {
  const { start } = await import('./supervise/start.mjs');
  await start();
});

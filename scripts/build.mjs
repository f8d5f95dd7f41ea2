// @ts-check
import { command } from './bootstrap/command.mjs';

await command('en', async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs');
  const { progress } = await import('./bootstrap/progress.mjs');
  const { texts } = await import('./texts.mjs');
  await prepare({ extent: 'production', progress: progress({ language: 'en' }), texts: texts.en });
});

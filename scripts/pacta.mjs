// @ts-check
import { command } from './bootstrap/command.mjs';

// The command line: what it needs is installed and built first; only its own output goes to stdout.
await command('fr', async () => {
  const { prepare } = await import('./bootstrap/prepare.mjs');
  const { progress } = await import('./bootstrap/progress.mjs');
  const { texts } = await import('./texts.mjs');
  const lines = progress({ language: 'fr', out: process.stderr, quietBelow: 2_000 });
  await prepare({ extent: 'production', progress: lines, texts: texts.fr, parts: ['build', 'workflows'] });
  const main = new URL('../apps/cli/dist/main.js', import.meta.url);
  await import(main.href);
});

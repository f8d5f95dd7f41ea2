// @ts-check
import { supportedNode } from './bootstrap/node-version.mjs';

if (supportedNode('en')) {
  const { bench } = await import('./measure/bench.mjs');
  await bench(process.argv.slice(2));
}

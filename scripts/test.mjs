// @ts-check
import { supportedNode } from './bootstrap/node-version.mjs';

if (supportedNode('en')) {
  const { test } = await import('./gate/test.mjs');
  await test(process.argv.slice(2));
}

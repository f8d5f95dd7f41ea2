// @ts-check
import { supportedNode } from './bootstrap/node-version.mjs';

// Nothing else is loaded before it is known that this Node can read it.
if (supportedNode()) {
  const { start } = await import('./supervise/start.mjs');
  await start();
}

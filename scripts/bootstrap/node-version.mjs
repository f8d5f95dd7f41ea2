// @ts-check
import { texts } from '../texts.mjs';

/** Whether this Node can run Pacta; else says so, and the process will end with an error. */
export function supportedNode(language = /** @type {'fr' | 'en'} */ ('fr')) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  console.error(texts[language].node(process.version));
  process.exitCode = 1;
  return false;
}

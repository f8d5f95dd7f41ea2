// @ts-check
import { texts } from '../texts.mjs';

/**
 * Runs a command of this checkout: on a Node that can, and with its failures as sentences. Everything else is loaded by `main`, after Node's
 * version is known.
 * @param {'fr' | 'en'} language
 * @param {(args: string[]) => Promise<void>} main
 */
export async function command(language, main) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) return fail(texts[language].node(process.version));
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    fail(error instanceof Error ? sentence(error) : String(error));
  }
}

/**
 * What is expected to fail says it in its message; anything else is a bug, and shows where.
 * @param {Error} error
 */
function sentence(error) {
  return error.constructor === Error || error.name === 'CommandFailed' ? error.message : (error.stack ?? error.message);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

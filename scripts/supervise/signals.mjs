// @ts-check
import { commandOf, identify, isAlive, parentOf } from '../processes/identity.mjs';

/**
 * Answers the first time someone asks us to stop: Ctrl-C, a service manager, a terminal that closes, the end of the `npm` that runs us. More of
 * them change nothing: the stop is bounded, and a second Ctrl-C must not leave processes behind.
 * @returns {Promise<string>} what asked
 */
export function untilAsked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    const commands = commandsAboveUs();
    if (commands.length === 0) return;
    const watch = setInterval(() => {
      if (commands.every(isAlive)) return;
      clearInterval(watch);
      resolve('npm');
    }, 500);
    watch.unref();
  });
}

/**
 * npm may run a script through a shell, to which it passes a signal but which does not pass it on: whoever ends npm ends only these two.
 * The shell and npm, where it is npm that runs us.
 */
function commandsAboveUs() {
  if (!process.env.npm_lifecycle_event) return [];
  const shell = process.ppid;
  const above = parentOf(shell);
  return [shell, ...(above && commandOf(above).startsWith('npm') ? [above] : [])].map(identify);
}

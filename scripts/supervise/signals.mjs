// @ts-check

/**
 * Answers the first time someone asks us to stop: Ctrl-C, a service manager, a terminal that closes. More of them change nothing: the stop is
 * bounded, and a second Ctrl-C must not leave processes behind.
 * @returns {Promise<NodeJS.Signals>}
 */
export function untilAsked() {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => resolve(signal));
  });
}

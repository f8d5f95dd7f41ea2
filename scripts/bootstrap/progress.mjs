// @ts-check

/**
 * One line for each step, with its time.
 * @typedef {{
 *   step: <T>(title: string, work: () => Promise<T>, failed?: string) => Promise<T>,
 *   say: (line: string) => void,
 * }} Progress `failed`: the mark of a step whose failure is not the end, because another way remains
 */

/**
 * @param {{ language: 'fr' | 'en', out?: NodeJS.WriteStream, quietBelow?: number }} options
 *   quietBelow: steps shorter than this many milliseconds leave no line
 * @returns {Progress}
 */
export function progress({ language, out = process.stderr, quietBelow = 0 }) {
  const seconds = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const show = (/** @type {string} */ mark, /** @type {string} */ title, /** @type {number} */ since) =>
    out.write(`${wipe(out)}${mark} ${title.padEnd(44)} ${seconds.format((Date.now() - since) / 1000).padStart(6)} s\n`);
  return {
    say: (line) => void out.write(`${wipe(out)}${line}\n`),
    step: async (title, work, failed = '✖') => {
      const since = Date.now();
      const announce = setTimeout(() => out.isTTY && out.write(`… ${title}`), quietBelow);
      try {
        const result = await work();
        if (Date.now() - since >= quietBelow) show('✔', title, since);
        return result;
      } catch (error) {
        show(failed, title, since);
        throw error;
      } finally {
        clearTimeout(announce);
      }
    },
  };
}

/** @param {NodeJS.WriteStream} out */
function wipe(out) {
  return out.isTTY ? '\r\x1b[K' : '';
}

// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @param {string} name @param {unknown} task */
function started(name, task) {
  const child = fork(fileURLToPath(new URL(`./${name}.mjs`, import.meta.url)), { serialization: 'advanced' });
  child.send(/** @type {import('node:child_process').Serializable} */ (task));
  const says = async () => {
    const [answer] = await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
    ]);
    return answer;
  };
  return { child, says };
}

/**
 * What programs answer, each started for it alone, that set out together once all of them are warm.
 * @template Answer
 * @param {string} name @param {unknown} task @param {number} count
 * @returns {Promise<Answer[]>}
 */
export async function abreast(name, task, count) {
  const programs = Array.from({ length: count }, () => started(name, task));
  await Promise.all(programs.map(({ says }) => says()));
  for (const { child } of programs) child.send('go');
  const answers = await Promise.all(programs.map(({ says }) => says()));
  for (const { child } of programs) if (child.connected) child.disconnect();
  return answers;
}

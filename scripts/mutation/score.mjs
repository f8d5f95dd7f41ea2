// @ts-check

/**
 * The score in one line. A change that does not run at all (it never ends, or breaks every test) is noticed too; one that no test
 * reaches is not.
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report as the mutation testing report schema has it
 */
export function scoreOf({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (/** @type {string[]} */ ...of) => all.filter((status) => of.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const passed = count('Survived', 'NoCoverage');
  const score = (100 * noticed) / Math.max(1, noticed + passed);
  // Two standard errors of a proportion: within it lies the score of all changes, nineteen times in twenty, where these are a share of them.
  const margin = 2 * Math.sqrt((score * (100 - score)) / Math.max(1, noticed + passed));
  return `Mutation score ${score.toFixed(1)} % (± ${margin.toFixed(1)} as a share of all): ${noticed} of ${noticed + passed} changes to the rules were noticed by a test.`;
}

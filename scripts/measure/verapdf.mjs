// @ts-check
import { execFile } from 'node:child_process';
import { basename } from 'node:path';

/** The profiles that a document of ours declares, as veraPDF names them. */
export const profiles = /** @type {const} */ (['2b', 'ua1']);

/**
 * What one file breaks of one profile: each rule once, as `clause-test: words of the rule`, with where it is first broken.
 * @typedef {{ file: string, broken: { rule: string, at: string, times: number }[] }} Judged
 */

/**
 * Has veraPDF judge files by a profile.
 * @param {string} program veraPDF's own command
 * @param {typeof profiles[number]} profile
 * @param {readonly string[]} files
 * @returns {Promise<Judged[]>}
 * @throws where it gives no report, or none of a file
 */
export async function judgedBy(program, profile, files) {
  const report = await reportOf(program, ['--flavour', profile, '--format', 'json', ...files]);
  return report.jobs.map(({ itemDetails, validationResult, taskException }) => {
    const file = basename(itemDetails.name);
    const result = validationResult?.[0];
    if (!result) throw new Error(`${file} was not judged: ${JSON.stringify(taskException)}`);
    const broken = result.details.ruleSummaries.filter(({ failedChecks }) => failedChecks > 0);
    if (result.compliant !== (broken.length === 0)) throw new Error(`${file}: a verdict without its reasons`);
    return {
      file,
      broken: broken.map(({ clause, testNumber, description, failedChecks, checks }) => ({
        rule: `${clause}-${testNumber}: ${description}`,
        at: checks[0]?.context ?? '',
        times: failedChecks,
      })),
    };
  });
}

/**
 * @typedef {{ clause: string, testNumber: number, description: string, failedChecks: number, checks: { context: string }[] }} Rule
 * @typedef {{ compliant: boolean, details: { ruleSummaries: Rule[] } }} Verdict
 * @typedef {{ itemDetails: { name: string }, validationResult?: Verdict[], taskException?: unknown }} Job
 */

/**
 * veraPDF ends with 1 where a file breaks a rule: that is no failure of its own.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ jobs: Job[] }>}
 */
const reportOf = (program, args) =>
  new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 256 * 1024 * 1024 }, (error, out, said) => {
      try {
        resolve(JSON.parse(out).report);
      } catch {
        reject(error ?? new Error(`veraPDF gave no report: ${said.slice(-500)}`));
      }
    });
  });

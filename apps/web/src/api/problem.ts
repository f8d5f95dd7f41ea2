import type { Problem } from '@pacta/contracts';
import i18next from 'i18next';

/** An answer that is no success: `detail` is a whole sentence for the reader, `errors` point at fields. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.status = problem.status;
    this.problem = problem;
  }
}

/** The service did not answer, or not yet: what was asked may have been done. Ask again, under the same id. */
export class Unavailable extends Error {}

export const isUnavailable = (error: unknown): boolean => error instanceof Unavailable;
export const hasStatus = (error: unknown, status: number): boolean =>
  error instanceof ApiProblem && error.status === status;

/** The field errors of a refusal as a form takes them: first sentence by path. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries([...(error.problem.errors ?? [])].reverse().map(({ path, detail }) => [path, detail]));
}

/** The problem that an answer describes; where it describes none, as much as its status says. */
export async function problemIn(answer: Response): Promise<Problem> {
  const { status, statusText: title } = answer;
  const given = (await answer.json().catch(() => ({}))) as Partial<Problem>; // not JSON: a proxy's own page
  if (typeof given.detail === 'string') return { type: 'about:blank', title, ...given, detail: given.detail, status };
  return { type: 'about:blank', title, status, detail: i18next.t('common.unexpected', { status }) };
}

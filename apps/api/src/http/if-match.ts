import { Declined } from './declined.js';

export const etagOf = (revision: number): string => `"${revision}"`;

/**
 * The revision that `If-Match` names.
 * @throws Declined `if-match-required` where it names none
 */
export function revisionIn(header: string | undefined): number {
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(header?.trim() ?? '')?.[1];
  if (revision === undefined) throw new Declined('if-match-required');
  return Number(revision);
}

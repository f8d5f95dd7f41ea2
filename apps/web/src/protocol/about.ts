import type { ProtocolView } from '@pacta/contracts';

/** What each tab of a protocol, and each form of an act, is about. */
export interface AboutProtocol {
  readonly view: ProtocolView;
}

/** A year that is over, and whose plan or evaluation is not what the protocol awaits now. */
export const isBehind = (
  { today, blocking }: ProtocolView,
  year: number,
  kind: 'action-plan' | 'yearly-evaluation',
): boolean => year < Number(today.slice(0, 4)) && !(blocking.kind === kind && blocking.year === year);

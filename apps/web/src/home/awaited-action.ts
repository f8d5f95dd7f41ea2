const awaited = [
  'draft',
  'signature',
  'ratification',
  'formality',
  'action-plan',
  'specific-agreement',
  'yearly-evaluation',
  'final-evaluation',
  'renewal-decision',
  'duty',
  'committee-minutes',
] as const;

/** What the button of something awaited is called; `open` where the kind is not known here. */
export const awaitedAction = (kind: string | null): (typeof awaited)[number] | 'open' =>
  awaited.find((known) => known === kind) ?? 'open';

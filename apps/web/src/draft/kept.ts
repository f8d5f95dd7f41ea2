import type { DraftView } from '@pacta/contracts';

export type Text = DraftView['text'];

/** A text that the service has not confirmed yet, and the revision on which it was typed. */
export interface Unsent {
  readonly revision: number;
  readonly base: Text;
  readonly text: Text;
}

const key = (protocol: string): string => `pacta.draft.${protocol}`;

/** What was typed outlives a reload and a dropped line: it stays on this machine until the service has it. */
export const kept = {
  read(protocol: string): Unsent | undefined {
    const text = localStorage.getItem(key(protocol));
    // Written by `write` below and by nothing else.
    return text === null ? undefined : (JSON.parse(text) as Unsent);
  },
  write: (protocol: string, unsent: Unsent): void => localStorage.setItem(key(protocol), JSON.stringify(unsent)),
  forget: (protocol: string): void => localStorage.removeItem(key(protocol)),
};

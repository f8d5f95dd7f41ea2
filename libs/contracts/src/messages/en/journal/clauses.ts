import { count } from '../wording.js';

interface Counted {
  readonly votes: { readonly for: number; readonly against: number; readonly abstentions: number };
}

/** «, by 12 votes for, 3 against and 1 abstention»; nothing where the council did not count. */
export function counted({ votes }: Counted): string {
  const { for: yes, against, abstentions } = votes;
  if (yes + against + abstentions === 0) return '';
  return `, by ${count(yes, 'vote', 'votes')} for, ${against} against and ${count(abstentions, 'abstention', 'abstentions')}`;
}

export const numbered = (number: string): string => (number.trim() ? ` (deliberation no. ${number})` : '');
export const because = (reason: string): string => (reason.trim() ? ` Reason: ${reason}` : '');
export const noted = (note: string): string => (note.trim() ? ` Note: ${note}` : '');

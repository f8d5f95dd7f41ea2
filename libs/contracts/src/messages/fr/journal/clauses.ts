import { fr } from '../typography.js';

interface Counted {
  readonly votes: { readonly for: number; readonly against: number; readonly abstentions: number };
}

/** «, avec 12 voix pour, 3 contre et 1 abstention»; nothing where the council did not count. */
export function counted({ votes }: Counted): string {
  const { for: yes, against, abstentions } = votes;
  if (yes + against + abstentions === 0) return '';
  return `, avec ${yes} voix pour, ${against} contre et ${abstentions} ${abstentions > 1 ? 'abstentions' : 'abstention'}`;
}

export const numbered = (number: string): string => (number.trim() ? ` (délibération n° ${number})` : '');
export const because = (reason: string): string => (reason.trim() ? fr` Motif : ${reason}` : '');
export const noted = (note: string): string => (note.trim() ? fr` Remarque : ${note}` : '');

import type { PlanContent } from './types.js';

/** A plan being written, kept on this machine until it is proposed. */
export function keptPlan(key: string) {
  return {
    read: (): PlanContent | undefined => {
      const kept = localStorage.getItem(key);
      // Written below and by nothing else.
      return kept === null ? undefined : (JSON.parse(kept) as PlanContent);
    },
    write: (content: PlanContent): void => localStorage.setItem(key, JSON.stringify(content)),
    forget: (): void => localStorage.removeItem(key),
  };
}

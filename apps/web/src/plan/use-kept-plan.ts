import { useState } from 'react';
import type { PlanContent } from './types.js';

/** A plan being written, kept on this machine until it is proposed. */
export function useKeptPlan(key: string, start: PlanContent) {
  const [content, setContent] = useState<PlanContent>(() => {
    const kept = localStorage.getItem(key);
    // Written below and by nothing else.
    return kept === null ? start : (JSON.parse(kept) as PlanContent);
  });
  const keep = (after: PlanContent): void => {
    localStorage.setItem(key, JSON.stringify(after));
    setContent(after);
  };
  return { content, keep, forget: () => localStorage.removeItem(key) };
}

import { useState } from 'react';
import type { Bodies, Section } from './types.js';

interface Kept {
  readonly revision: number;
  readonly body: Bodies[Section];
}

/** A setting being changed, kept on this machine until it is saved or given up; not over somebody else's later change. */
export function useKeptSetting(key: string, revision: number, first: Bodies[Section]) {
  const at = `pacta.setting.${key}`;
  const [found] = useState(() => {
    const text = localStorage.getItem(at);
    // Written below and by nothing else.
    const kept = text === null ? undefined : (JSON.parse(text) as Kept);
    return kept?.revision === revision ? kept.body : undefined;
  });
  const [body, setBody] = useState(found ?? first);
  const keep = (next: Bodies[Section]): void => {
    localStorage.setItem(at, JSON.stringify({ revision, body: next } satisfies Kept));
    setBody(next);
  };
  const forget = (): void => localStorage.removeItem(at);
  return { body, keep, forget, isTakenUp: found !== undefined };
}

import { useSyncExternalStore } from 'react';

let lost = false;
const listeners = new Set<() => void>();

/** Told by every request: `false` when the service could not be reached, `true` at its next answer. */
export function reached(answered: boolean): void {
  if (lost === !answered) return;
  lost = !answered;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** True while the service does not answer and the page is asking again by itself. */
export const useConnectionLost = (): boolean => useSyncExternalStore(subscribe, () => lost);

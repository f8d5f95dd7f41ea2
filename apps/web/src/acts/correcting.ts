import type { StaffRecordedAct } from '@pacta/contracts';
import { createContext, use } from 'react';

/** The entry of the journal that is being put right, and the act as it stands there. */
export interface Correcting {
  readonly position: number;
  readonly act: StaffRecordedAct;
}

/** The form of an act says the act again when it stands in a correction; elsewhere it records it for the first time. */
export const CorrectionContext = createContext<Correcting | null>(null);

/** What was recorded, where the form is there to correct an act of that type. */
export function useRecorded<T extends StaffRecordedAct['type']>(
  type: T,
): Extract<StaffRecordedAct, { type: T }> | undefined {
  const act = use(CorrectionContext)?.act;
  // The type is what tells the acts apart.
  return act?.type === type ? (act as Extract<StaffRecordedAct, { type: T }>) : undefined;
}

export const useCorrecting = (): Correcting | null => use(CorrectionContext);

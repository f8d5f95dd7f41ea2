import { DocumentDataError } from '@pacta/documents';
import { UnfitFields } from '../http/declined.js';

/** Does the work; what the data do not fill is told under `path`. @throws UnfitFields */
export function unfit<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocumentDataError) throw new UnfitFields(path, error.faults);
    throw error;
  }
}

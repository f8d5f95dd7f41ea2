import { DocumentError } from '../errors.js';
import { onCall } from '../child/on-call.js';

export interface ComparisonSettings {
  /** For one comparison, the wait for its turn included; 60. */
  timeoutSeconds?: number;
  /** After which the program gives its memory back, a quarter of a gigabyte; 60. */
  idleSeconds?: number;
}

/** The comparison of one process, opened once and closed with it. */
export interface Comparison {
  /**
   * The second of two .docx files, what it has more and less than the first as tracked changes of `author`, which Word and
   * LibreOffice accept or refuse one by one. The same files give the same bytes.
   * @throws DocumentError `comparison-failed`, `comparison-timed-out`
   */
  compareDocx(before: Uint8Array, after: Uint8Array, author: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts nothing yet: the program is started by the first comparison. */
export function openComparison({ timeoutSeconds = 60, idleSeconds = 60 }: ComparisonSettings = {}): Comparison {
  const program = onCall('compare-process.mjs', { idleSeconds, stalledAfterSeconds: timeoutSeconds });
  return {
    async compareDocx(before, after, author) {
      const signal = AbortSignal.timeout(timeoutSeconds * 1000);
      try {
        return await program.ask({ before: new Uint8Array(before), after: new Uint8Array(after), author }, signal);
      } catch (cause) {
        if (signal.aborted) {
          throw new DocumentError(
            'comparison-timed-out',
            `The comparison was not ready after ${timeoutSeconds} s.`,
            undefined,
            {
              cause,
            },
          );
        }
        throw new DocumentError('comparison-failed', 'These files could not be compared.', String(cause), { cause });
      }
    },
    close: async () => program.end(),
  };
}

/** One comparison, the program started and ended for it: for the command line. */
export async function compareDocx(before: Uint8Array, after: Uint8Array, author: string): Promise<Buffer> {
  const comparison = openComparison();
  try {
    return await comparison.compareDocx(before, after, author);
  } finally {
    await comparison.close();
  }
}

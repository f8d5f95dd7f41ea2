import { corrected, type ProtocolEvent } from '@pacta/protocol';
import { agreements } from './agreements.js';
import { ends } from './ends.js';
import type { Readers, Wrong } from './readers.js';
import { ways } from './ways.js';

/**
 * What is wrong with a journal, in sentences; nothing where it is a possible life. It is read without the rules of the domain: what
 * each fact needs is counted here once more, from the facts before it. Sources: `docs/domain.md`, «Life of a protocol».
 */
export function faultsOf(events: readonly ProtocolEvent[]): string[] {
  const faults: string[] = [];
  const wrong: Wrong = (isWrong, sentence) => {
    if (isWrong) faults.push(sentence);
  };
  const readers: readonly Readers[] = [ways(wrong), agreements(wrong), ends(wrong)];
  for (const event of corrected(events).flat()) {
    // A reader of this type reads this event; the compiler cannot follow the pairing through the union.
    for (const reader of readers) (reader[event.type] as ((event: ProtocolEvent) => void) | undefined)?.(event);
  }
  return faults;
}

import type { Refusal } from '@pacta/protocol';
import type { RefusalSentences } from './catalogue.js';
import { namesOf, type Names } from './names.js';

/** A refusal of a protocol that does not exist yet: its parties are known by their rank alone. */
const strangers = (names: readonly string[]): Names => ({
  ...namesOf(null),
  party: (id) => names[Number(id.replace(/\D/g, '')) - 1] ?? id,
});

export function refusalOf(sentences: RefusalSentences, refusal: Refusal, names: readonly string[]): string {
  // The record pairs each reason with its own sentence; the compiler cannot follow the pairing through the union.
  const say = sentences[refusal.reason] as (refusal: Refusal, names: Names) => string;
  return say(refusal, strangers(names));
}

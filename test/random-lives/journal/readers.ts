import type { EventType, ProtocolEvent } from '@pacta/protocol';

/** What is held against some kinds of fact, in the order in which they stand in the journal. */
export type Readers = { readonly [T in EventType]?: (event: ProtocolEvent<T>) => void };
/** Notes a sentence where something is wrong. */
export type Wrong = (isWrong: boolean, sentence: string) => void;

import type { EventType, ProtocolEvent } from '../event.js';
import type { Protocol } from '../state.js';

/** What one kind of fact makes of a state. */
export type After<E extends EventType> = (state: Protocol, event: ProtocolEvent<E>) => Protocol;
/** Of several kinds, by their type. */
export type AfterEach<E extends EventType> = { readonly [K in E]: After<K> };

import type { ProtocolView } from '@pacta/contracts';

/** What each tab of a protocol, and each form of an act, is about. */
export interface AboutProtocol {
  readonly view: ProtocolView;
}

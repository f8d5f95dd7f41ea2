/** The words by which the clock is known to Temporal. A life lasts years: none of these may change while one runs. */

/** Workflow type. The workflow's id is the protocol's id. */
export const CLOCK = 'protocolClock';

/** The update that records nothing: the clock asks the register what comes next. Every other update is named after its command. */
export const RESCHEDULE = 'reschedule';

/** Failure types of an update, and of the activities that stand before the register. */
export const REGISTER_UNAVAILABLE = 'RegisterUnavailable';
export const RECORD_FAILED = 'RecordFailed';
export const NOT_A_COMMAND = 'NotACommand';

/** Stored in clear by Temporal: no personal data in them. */
export const SEARCH_ATTRIBUTES = {
  reference: 'PactaReference',
  kind: 'PactaKind',
  phase: 'PactaPhase',
  nextDate: 'PactaNextDate',
} as const;

/** An update that failed once fails for ever under the same id: each attempt of a command has its own. */
export const updateIdOf = (commandId: string, attempt: number): string => `${commandId}/${attempt}`;

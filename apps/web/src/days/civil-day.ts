import type { ProtocolView } from '@pacta/contracts';

/** `YYYY-MM-DD`, a day that exists. */
export type CivilDay = ProtocolView['today'];

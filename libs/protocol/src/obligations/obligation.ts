import type { CivilDay } from '../calendar/civil-day.js';
import type { DeadlinePolicy, ObligationKind } from '../rules/rules.js';
import type { PartyProgress } from '../course.js';
import type { Protocol } from '../state.js';
import type { PartyId } from '../text.js';

/** Something that is owed: by whom, by when, and since when we know. */
export interface Obligation {
  /** Unique within the protocol: `signature/p1/college-signature`, `action-plan/2027`. */
  readonly key: string;
  readonly kind: ObligationKind;
  /** Who is awaited. */
  readonly parties: readonly PartyId[];
  readonly year?: number;
  /** The amendment, adhesion or termination whose step it is. */
  readonly instrument?: string;
  /** The duty of a regime or of the kind. */
  readonly duty?: string;
  /** The sitting of the committee. */
  readonly meeting?: string;
  readonly due: CivilDay;
  /** The day on which it came to be known here: no reminder is dated on or before it. */
  readonly since: CivilDay;
  readonly policy: DeadlinePolicy;
  /** Where its days are counted. */
  readonly timeZone: string;
  readonly country: string;
  readonly region: string;
}

export type Place = Pick<Obligation, 'timeZone' | 'country' | 'region'>;

/** A shared deadline is counted where the lead party is. */
export function sharedPlace(state: Protocol): Place {
  const lead = state.text?.parties[0];
  return { timeZone: state.timeZone, country: lead?.country ?? '', region: lead?.region ?? '' };
}

export const placeOf = ({ timeZone, country, region = '' }: PartyProgress): Place => ({ timeZone, country, region });

export const everyone = (state: Protocol): readonly PartyId[] => state.procedures.map(({ party }) => party);

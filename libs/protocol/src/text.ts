import type { CivilDay } from './calendar/civil-day.js';

export type PartyId = string;
/** ISO 639-1: `fr`, `en`, … */
export type Language = string;

/**
 * How long the protocol binds: whole civil years from its entry into force, to 31 December of a programme's last year, or until
 * it is ended.
 */
export type Term =
  { readonly kind: 'years'; readonly years: number } | { readonly kind: 'phase' } | { readonly kind: 'endless' };

/** What a kind's own field holds: a text or a day, lines, or rows of named cells. Empty while it is not known. */
export type FieldValue = string | readonly string[] | readonly Readonly<Record<string, string>>[];

/** Money in whole cents of `currency` (ISO 4217). */
export interface Money {
  readonly cents: number;
  readonly currency: string;
}

/** The years of the programme of which the protocol is part («Phase 2022-2026»). `null` while the drafter has not said. */
export interface ProgrammePhase {
  readonly from: number | null;
  readonly to: number | null;
}

/** The person who signs for a party, and the function in which he or she does. */
export interface Signatory {
  readonly civility: 'M.' | 'Mme' | '';
  readonly name: string;
  readonly function: string;
  /** The dated act by which the signature was delegated to this person; empty where the function itself suffices. */
  readonly mandate: string;
}

export interface PartyText {
  readonly id: PartyId;
  /** The name alone, without «Commune de»: `Huy`, `Andenne`, `La Louvière`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** A key of `Rules.regimes`. */
  readonly regime: string;
  /** ISO 3166-2, `BE-WAL`, where its own holidays count; empty where those of the country do. */
  readonly region?: string;
  /** IANA time zone in which this party's civil days are counted. */
  readonly timeZone: string;
  readonly signatory: Signatory;
  /** A second signature printed beside the first; `null` where the party has none. */
  readonly countersignatory: Signatory | null;
  readonly referent: { readonly name: string; readonly email: string };
  /** Steps of the regime that are only done when asked for, by their ids. */
  readonly options: readonly string[];
}

/** A domain of action judged a priority (article 3), and whether the CIC programme retained it. */
export interface Domain {
  readonly name: string;
  readonly inProgramme: boolean;
}

/**
 * What the parties sign. The same shape while it is being drafted: what is not known yet is an empty string or `null`, and
 * `missingIn` says what stands in the way of a signature.
 */
export interface ProtocolText {
  readonly language: Language;
  readonly title: string;
  /** The first party leads: shared deadlines are counted in its time zone and its working days. */
  readonly parties: readonly PartyText[];
  readonly programme: ProgrammePhase;
  /** The deliberation by which the lead party's council resolved to play a part in development cooperation. */
  readonly foundingDeliberationOn: CivilDay | null;
  /** Nature of the links that unite the parties. */
  readonly links: string;
  readonly domains: readonly Domain[];
  readonly term: Term;
  /** The money that it commits, where it commits any: some organs have a say above an amount. */
  readonly commitment?: Money | null;
  /** The fields of its kind, by id. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
  /** Where it will be signed; left to be written by hand when empty. */
  readonly place: string;
}

import type { PartyText, ProtocolText, Rules, Setting } from '@pacta/protocol';

/**
 * The rules that hold for the protocols of an organisation, with the holidays of at least these places: those of the parties,
 * as `placesOf` says them.
 */
export type RulesOf = (organisation: string, places: readonly string[]) => Promise<Rules>;

/** What the settings of an organisation, and the calendars of some places, make of the defaults. */
export type RulesFrom = (settings: readonly Setting[], places: readonly string[]) => Rules;

type Text = ProtocolText | null | undefined;

const distinct = (codes: readonly string[]): string[] => [...new Set(codes)].filter(Boolean).sort();

const partiesOf = (texts: readonly Text[]): PartyText[] => texts.flatMap((text) => text?.parties ?? []);

/** ISO 3166-1 alpha-2. */
export const countriesOf = (...texts: readonly Text[]): string[] =>
  distinct(partiesOf(texts).map((party) => party.country));

/** The regimes of the parties, each once: those of an office's own among them. */
export const regimesOf = (...texts: readonly Text[]): string[] =>
  distinct(partiesOf(texts).map(({ regime }) => regime));

/** Whose holidays may count: the parties' countries, and their regions (ISO 3166-2) where they name one. */
export const placesOf = (...texts: readonly Text[]): string[] =>
  distinct(partiesOf(texts).flatMap((party) => [party.country, party.region ?? '']));

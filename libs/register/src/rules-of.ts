import type { ProtocolText, Rules } from '@pacta/protocol';

/**
 * The rules that hold for the protocols of an organisation, with the holidays of at least these countries (ISO 3166-1
 * alpha-2, those of the protocol's parties). Called before a transaction, so it may read what it likes.
 */
export type RulesOf = (organisation: string, countries: readonly string[]) => Promise<Rules>;

export const countriesOf = (...texts: readonly (ProtocolText | null | undefined)[]): string[] =>
  [...new Set(texts.flatMap((text) => text?.parties.map((party) => party.country) ?? []))].filter(Boolean).sort();

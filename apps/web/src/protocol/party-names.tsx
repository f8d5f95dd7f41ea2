import type { ProtocolView } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '../protocols/country-name.js';

/** Beyond this many, the others are counted. */
const AT_MOST = 6;

/** «Huy (Belgique) · Natitingou (Bénin)», each on its own where the line breaks. */
export function PartyNames({ parties }: { readonly parties: ProtocolView['parties'] }) {
  const { t } = useTranslation();
  const countryName = useCountryName();
  const named = parties.length > AT_MOST ? parties.slice(0, AT_MOST - 1) : parties;
  return (
    <>
      {named.map(({ id, name, country }, i) => (
        <span key={id}>
          {i > 0 && ' · '}
          <strong>{name}</strong> {country && `(${countryName(country)})`}
        </span>
      ))}
      {named.length < parties.length && ` · ${t('parties.others', { count: parties.length - named.length })}`}
    </>
  );
}

/** What a protocol is called: its title, else its parties, else its reference. */
export const titleOf = ({ title, parties, reference }: ProtocolView): string =>
  title || parties.map(({ name }) => name).join(' – ') || reference;

/** The name of a party by its id; the id itself for a party that the text no longer has. */
export const partyName = ({ parties }: Pick<ProtocolView, 'parties'>, id: string | null): string =>
  parties.find((party) => party.id === id)?.name ?? id ?? '';

import { countryCodes, zoneOf, type ReferenceData } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { regionsOf } from '@pacta/holidays';

/** Every country that has a time zone, by name. */
export function countriesIn(language: UiLanguage): ReferenceData['countries'] {
  const { country } = catalogueIn(language);
  const { compare } = new Intl.Collator(language);
  return countryCodes()
    .map((code) => ({ code, name: country(code), timeZone: zoneOf(code) ?? '', regions: [...regionsOf(code)] }))
    .sort((a, b) => compare(a.name, b.name));
}

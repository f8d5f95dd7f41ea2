/**
 * Regions whose ISO 3166-2 code is not the one under which date-holidays keeps them: the overseas collectivities of France by
 * their new codes, and the collectivity that joins the two departments of Alsace.
 */
const keptAs: Readonly<Record<string, string>> = {
  'FR-971': 'GP',
  'FR-972': 'MQ',
  'FR-973': 'GF',
  'FR-974': 'RE',
  'FR-976': 'YT',
  'FR-6AE': '67',
};

/** A country (ISO 3166-1 alpha-2) or a region (ISO 3166-2), as the calendars name them. */
export function placeOf(code: string): { readonly country: string; readonly region: string | undefined } {
  const [country = '', region] = code.split('-');
  return { country, region: keptAs[code] ?? region };
}

/** The other way: the code by which everybody else knows a region. */
export function codeOf(country: string, kept: string): string {
  const known = Object.entries(keptAs).find(
    ([code, state]) => state === kept && code.startsWith(`${country}-`) && code !== 'FR-6AE',
  );
  return known?.[0] ?? `${country}-${kept}`;
}

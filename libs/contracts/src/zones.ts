/** Where a country has several zones, the one of its capital or of most of its people. */
const usual: Readonly<Record<string, string>> = {
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  ID: 'Asia/Jakarta',
  KZ: 'Asia/Almaty',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The zones of a country, from the data of this machine; V8 has them as an accessor that its types do not know yet. */
const zonesOf = (code: string): readonly string[] =>
  (new Intl.Locale(`und-${code}`) as Intl.Locale & { readonly timeZones?: readonly string[] }).timeZones ?? [];

/** A former or a reserved code stands for another one in the names: `FX` is France, `UK` the United Kingdom. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

let known: ReadonlyMap<string, string> | undefined;

const zonesByCountry = (): ReadonlyMap<string, string> =>
  (known ??= new Map(
    CODES.filter(isCurrent).flatMap((code): [string, string][] => {
      const zone = usual[code] ?? zonesOf(code)[0];
      return zone ? [[code, zone]] : [];
    }),
  ));

/** The IANA zone of a country (ISO 3166-1 alpha-2), where one deadline may be counted; undefined for a code that is none. */
export const zoneOf = (country: string): string | undefined => zonesByCountry().get(country);

/** Every country that has a time zone, by its code. */
export const countryCodes = (): string[] => [...zonesByCountry().keys()];

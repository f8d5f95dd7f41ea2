import { useReferenceData } from '../api/queries.js';

/** The name of a country by its code, in the reader's language; the code itself until it is known. */
export function useCountryName(): (code: string) => string {
  const { data } = useReferenceData();
  return (code) => data?.countries.find((country) => country.code === code)?.name ?? code;
}

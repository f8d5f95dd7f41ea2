import { createContext } from 'react';
import { isText, type FieldSchema, type JsonObject } from './schema.js';

/** What the amounts of the document are counted in (ISO 4217). */
export const CurrencyContext = createContext('EUR');

/** As the document itself says it; one that has no such field counts in euro. */
export function currencyIn({ properties = {} }: FieldSchema, fields: JsonObject): string {
  const [key] = Object.entries(properties).find(([, { unit }]) => unit === 'currency') ?? [];
  const said = key === undefined ? undefined : fields[key];
  return isText(said) && /^[A-Z]{3}$/.test(said) ? said : 'EUR';
}

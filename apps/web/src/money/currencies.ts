/** Those of the countries with which municipalities work most; every other one stands behind them. */
const COMMON = [
  'EUR',
  'XOF',
  'XAF',
  'CDF',
  'MAD',
  'TND',
  'DZD',
  'GNF',
  'MRU',
  'MGA',
  'RWF',
  'BIF',
  'GHS',
  'USD',
  'GBP',
  'CHF',
];

export interface Currency {
  readonly code: string;
  /** «franc CFA (BCEAO) – XOF» */
  readonly label: string;
}

/** The currencies of the world in a reader's language: the common ones, with the one in use, and the others by name. */
export function currenciesIn(
  language: string,
  inUse: string,
): { readonly common: Currency[]; readonly others: Currency[] } {
  const names = new Intl.DisplayNames(language, { type: 'currency', fallback: 'code' });
  const named = (code: string): Currency => {
    const name = /^[A-Z]{3}$/.test(code) ? (names.of(code) ?? code) : code;
    return { code, label: name === code ? code : `${name} – ${code}` };
  };
  const common = [...new Set([...COMMON, ...(inUse ? [inUse] : [])])];
  const others = Intl.supportedValuesOf('currency').filter((code) => !common.includes(code));
  /** One that has no name, or that the name itself calls past: «leone sierra-léonais (1964—2022)». */
  const isInUse = ({ code, label }: Currency): boolean => label !== code && !/\d{4}/.test(label);
  const byName = (one: Currency, other: Currency): number => one.label.localeCompare(other.label, language);
  return { common: common.map(named), others: others.map(named).filter(isInUse).sort(byName) };
}

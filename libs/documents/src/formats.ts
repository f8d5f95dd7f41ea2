const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const noBreak = '\u00A0';

/** How a language writes what a tag prints. Written here: ICU's spaces change with its version. */
export interface Spelling {
  /** January first. */
  readonly months: readonly string[];
  /** The first of a month, where it is not «1». */
  readonly first?: string;
  /** Between thousands. */
  readonly group: string;
  /** Before decimals. */
  readonly point: string;
  /** An ISO 4217 code as it stands behind an amount. */
  readonly currency: (code: string) => string;
  /** «of Andenne»: the name of a place, after what belongs to it. */
  readonly of: (place: string) => string;
  /** A civility, which is typed in French. */
  readonly civility: (typed: string) => string;
}

/** `2026-12-01` → «1 December 2026». Anything else (a dotted blank, a day already in words) stays as it is. */
export const dayIn =
  ({ months, first = '1' }: Spelling) =>
  (day: string): string => {
    const [, year, month, date] = isoDay.exec(day) ?? [];
    const name = months[Number(month) - 1];
    if (!year || !name) return day;
    return `${date === '01' ? first : Number(date)}${noBreak}${name}${noBreak}${year}`;
  };

/** `12500.5` → «12,500.50»; whole numbers carry no decimals unless asked. */
export const numberIn =
  ({ group, point }: Spelling) =>
  (value: number, decimals?: number): string => {
    const digits = decimals ?? (Number.isInteger(value) ? 0 : 2);
    const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${point}${fraction}` : ''}`;
  };

export const euroSign = (code: string): string => (code === 'EUR' ? '€' : code);

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const capital = (words: string): string => words.replace(/^\p{Lowercase}/u, (letter) => letter.toUpperCase());

/** The article that a name takes in a sentence, and not at the head of a letter. */
const ARTICLE = /^(?:les? |la |l['’]|the )/u;

/**
 * What may follow the bar in a tag, `{date|jour}`, `{commune.nom|de}`: in every language under the French names that staff know.
 * `argent` takes whole cents; the currency stands in a tag of its own.
 */
export function formatsIn(spelling: Spelling) {
  const [day, number] = [dayIn(spelling), numberIn(spelling)];
  const figure = (print: (value: number) => string) => (value: unknown) =>
    typeof value === 'number' ? print(value) : text(value);
  return {
    jour: (value: unknown) => day(text(value)),
    argent: figure((cents) => number(cents / 100, 2)),
    devise: (value: unknown) => spelling.currency(text(value)),
    nombre: figure((value) => number(value)),
    moyenne: figure((value) => number(value, 2)),
    capitale: (value: unknown) => capital(text(value)),
    /** As a letterhead and an address say it: «Commune d’Andenne». */
    entete: (value: unknown) => capital(text(value).replace(ARTICLE, '')),
    de: (value: unknown) => spelling.of(text(value)),
    civilite: (value: unknown) => spelling.civility(text(value)),
  };
}

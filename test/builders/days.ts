/** Civil days around the one on which the tests run, as the product's own clock reads it in Belgium. */
interface Span {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(new Date());

/** Days of the month that every month has, so that a shift never lands on another one. */
function shifted({ years = 0, months = 0, days = 0 }: Span, sign: 1 | -1): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const kept = years + months > 0 ? Math.min(day, 28) : day;
  return new Date(Date.UTC(year + sign * years, month - 1 + sign * months, kept + sign * days))
    .toISOString()
    .slice(0, 10);
}

export const DAY = {
  today,
  before: (span: Span): string => shifted(span, -1),
  after: (span: Span): string => shifted(span, 1),
};

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** `31/1/27`, as a person types it. */
export function typed(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year.slice(2)}`;
}

/** `31 janv. 2027`, as the French screens show it. */
export const inFull = (day: string, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat('fr', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^1 /, '1er ')
    .replaceAll(' ', '\u00a0');

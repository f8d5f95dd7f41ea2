const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/;
const WITH_CENTS = /^(.*?)[.,](\d{0,2})$/;

/** Whole cents of an amount without cents: plain, or its thousands set apart by one kind of sign. */
function wholeOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 100;
  return GROUPED.test(text) && !text.startsWith('0') ? Number(text.replace(/[.,]/g, '')) * 100 : undefined;
}

/**
 * An amount as people write it, here or across a border: `1234,5`, `1 234,56`, `1.234,56`, `1,234.56`, `22.000 €`, `500 XOF`. With two kinds of
 * sign the last one sets the cents apart; a single one before three figures sets thousands apart, as no amount has three decimals.
 * @returns whole cents; undefined where it cannot be told what is meant, as in `1.23,45.6`
 */
export function parseAmount(typed: string): number | undefined {
  const text = typed
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^(€|EUR)|(€|EUR)$/gi, '')
    .replace(/^[A-Z]{3}|[A-Z]{3}$/g, '');
  const whole = wholeOf(text);
  if (whole !== undefined) return whole;
  const [, before, cents] = WITH_CENTS.exec(text) ?? [];
  if (before === undefined || cents === undefined) return undefined;
  const mark = text.at(-cents.length - 1) ?? '';
  const units = before.includes(mark) ? undefined : wholeOf(before);
  return units === undefined ? undefined : units + Number(cents.padEnd(2, '0'));
}

const SEPARATORS = ['\t', ';', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Excel's own hint, on a line of its own before the table. */
const HINT = /^sep=(.)\r?\n/i;

/** The separator of a CSV text, and the text without its hint. Without one, the sign that the first line has most, outside quotes. */
export function separated(text: string): { readonly separator: Separator; readonly body: string } {
  const [whole = '', hint] = HINT.exec(text) ?? [];
  const body = text.slice(whole.length);
  const hinted = SEPARATORS.find((sign) => sign === hint);
  if (hinted) return { separator: hinted, body };
  const firstLine = /\S[^\n]*/.exec(body)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (sign: string): number => firstLine.split(sign).length;
  const separator = SEPARATORS.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
  return { separator, body };
}

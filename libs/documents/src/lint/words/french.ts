const NO_BREAK = '\u00A0';
const THIN = '\u202F';

/** The spaces that a French reader expects and that must not break. What is put into the sentence stays as it was written. */
export const fr = (literals: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  literals.map((text, i) => typeset(text) + String(values[i] ?? '')).join('');

const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, `${THIN}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`);

/** Letters that stand for a digit in Crockford's base 32. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as it is printed, from how it was typed: «k7qd 93xm o4tb» is `K7QD-93XM-04TB`. */
export const codeAsPrinted = (typed: string): string =>
  (
    typed
      .normalize('NFKC')
      .toUpperCase()
      .match(/[0-9A-Z]/gu) ?? []
  )
    .map((letter) => READ_AS[letter] ?? letter)
    .join('')
    .replace(/(.{4})(?=.)/gu, '$1-');

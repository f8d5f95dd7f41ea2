/** One variable that is wrong: what it holds (absent: not set) and what is expected, as a noun phrase. */
export type Mistake = { variable: string; value?: string; expected: string };

/** These hold a password: what they hold is never repeated in a message that may end in a log. */
const secret = new Set(['DATABASE_URL', 'SMTP_URL']);

/** All mistakes of the environment at once, one a line. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(readonly mistakes: Mistake[]) {
    super(['Réglages à corriger :', ...mistakes.map((one) => `  ${sentence(one)}`)].join('\n'));
  }
}

function sentence({ variable, value, expected }: Mistake): string {
  if (value === undefined) return `${variable} n’est pas défini ; attendu : ${expected}`;
  const shown = secret.has(variable) ? 'n’est pas valable' : `vaut « ${value} »`;
  return `${variable} ${shown} ; attendu : ${expected}`;
}

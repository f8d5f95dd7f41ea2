/** One thing a line, as people write an agenda. */
export const asLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const inLines = (lines: readonly string[]): string => lines.join('\n');

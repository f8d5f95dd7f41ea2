interface Place {
  readonly column: string | null;
  readonly heading: string;
}

/** «Colonne F (dernier jour)»; `word` is what the reader calls a column. */
export const placeOf = ({ column, heading }: Place, word: string): string => {
  if (column === null) return heading;
  return `${word} ${column}${heading && ` (${heading})`}`;
};

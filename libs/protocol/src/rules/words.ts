/** What staff read, by language (ISO 639-1). French is always there. */
export type Words = Readonly<Record<string, string>>;

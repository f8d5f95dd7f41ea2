/**
 * Letters that come from another encoding than the one they were read in: the replacement character and control codes; UTF-8 read as
 * Windows-1252 («Ã©», «â€™»); the accents of old DOS and Macintosh files, which Windows-1252 shows as signs that no word of a
 * western language has within it («‚», «ˆ», «‡»).
 */
const GARBLED =
  /[\uFFFD\u0080-\u009F]|[ÃÂ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\p{L}[‚ˆ‡ƒ†‰‹]\p{L}|\p{Ll}[ŠŽ]/u;

export const isGarbled = (text: string): boolean => GARBLED.test(text);

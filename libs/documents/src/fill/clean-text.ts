/** Characters that XML 1.0 cannot carry in any spelling: controls other than tab and line feed, and two non-characters. */
// eslint-disable-next-line no-control-regex
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const halfOfPair = /\p{Surrogate}/gu;

/** Any text made fit for a document: lone surrogates become U+FFFD, unprintable controls go, line ends become \n. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(halfOfPair, '\uFFFD').replace(notInXml, '');
}

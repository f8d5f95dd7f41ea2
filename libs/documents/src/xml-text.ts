const entity = /&(amp|lt|gt|quot|apos|#x[0-9a-fA-F]+|#\d+);/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that XML writes with entities. */
export function decodeXml(text: string): string {
  return text.replace(entity, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

/** What stands in a text for a tab, a line break or a hyphen that does not break. */
export const markText = (mark: string): string => (mark === 'tab' ? '\t' : mark === 'br' ? '\n' : '\u2011');

/** A text as it stands in an attribute or between tags. */
export const encodeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '&quot;');

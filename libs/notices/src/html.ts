const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A plain page of paragraphs: what mail readers show alike, with nothing fetched from anywhere. */
export function htmlOf(message: {
  language: string;
  subject: string;
  paragraphs: readonly string[];
  link: { label: string; href: string };
  after: readonly string[];
}): string {
  const paragraph = (text: string) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;
  const { label, href } = message.link;
  return [
    `<!doctype html><html lang="${escaped(message.language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(message.subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em;margin:1em">',
    ...message.paragraphs.map(paragraph),
    `<p><a href="${escaped(href)}">${escaped(label)}</a></p>`,
    ...message.after.map(paragraph),
    '</body></html>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const paragraph = (text: string): string => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;

interface HtmlSection {
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly href: string };
}

const section = ({ heading, paragraphs, link: { label, href } }: HtmlSection): string[] => [
  ...(heading === undefined ? [] : [`<h2 style="font-size:17px;margin:1.6em 0 0.4em">${escaped(heading)}</h2>`]),
  ...paragraphs.map(paragraph),
  `<p><a href="${escaped(href)}">${escaped(label)}</a></p>`,
];

/** A plain page of paragraphs: what mail readers show alike, with nothing fetched from anywhere. */
export function htmlOf(message: {
  readonly language: string;
  readonly subject: string;
  readonly intro: readonly string[];
  readonly sections: readonly HtmlSection[];
  readonly after: readonly string[];
}): string {
  return [
    `<!doctype html><html lang="${escaped(message.language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(message.subject)}</title></head>`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em;margin:1em">',
    ...message.intro.map(paragraph),
    ...message.sections.flatMap(section),
    ...message.after.map(paragraph),
    '</body></html>',
  ].join('\n');
}

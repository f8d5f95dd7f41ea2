import { readFileSync } from 'node:fs';
import { templateOfKind } from '@pacta/templates';
import PizZip from 'pizzip';

/** The product's template of a kind in French, with other words: as staff would have changed it in Word. The same change gives the same bytes. */
export function templateWith(kind: string, ...changes: readonly (readonly [from: string, to: string])[]): Buffer {
  const template = templateOfKind(kind);
  if (!template) throw new Error(`There is no template «${kind}»`);
  const zip = new PizZip(readFileSync(template.file('fr')));
  const part = 'word/document.xml';
  const xml = changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`«${from}» is not in the template of ${kind}`);
      return text.replace(from, () => to);
    },
    zip.file(part)?.asText() ?? '',
  );
  zip.file(part, xml, { date: new Date('2026-01-01T12:00:00Z') });
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

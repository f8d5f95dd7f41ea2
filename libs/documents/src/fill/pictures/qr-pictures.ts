const drawing = /<w:drawing>.*?<\/w:drawing>/gs;
const saysQr = /<wp:docPr\b[^>]*\bdescr="\s*(?:code qr|qr[ -]?code)/iu;
const embedded = /\br:embed="([^"]+)"/u;
const relationship = /<Relationship\b[^>]*>/gu;

const attribute = (element: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(element)?.[1];

/** The file in which the relationships of another are written: `word/_rels/footer1.xml.rels`. */
const relationshipsOf = (name: string): string => name.replace(/([^/]*)$/u, '_rels/$1.rels');

/**
 * The pictures of a template in whose place a QR code is drawn: those whose alternative text begins with «Code QR», «QR code» or
 * «QR-code», in the body, a header or a footer. Word and LibreOffice rename a picture's file when they save; they keep its alternative
 * text, and whoever has the page read aloud hears it.
 * @returns names of files in the package, `word/media/image1.png`
 */
export function qrPicturesIn(names: readonly string[], read: (name: string) => string): ReadonlySet<string> {
  const found = names
    .filter((name) => /^word\/[^/]+\.xml$/u.test(name))
    .flatMap((name) => {
      const ids = (read(name).match(drawing) ?? []).flatMap((each) =>
        saysQr.test(each) ? (embedded.exec(each)?.[1] ?? []) : [],
      );
      const rels = relationshipsOf(name);
      if (ids.length === 0 || !names.includes(rels)) return [];
      const targets = (read(rels).match(relationship) ?? []).flatMap((each) =>
        ids.includes(attribute(each, 'Id') ?? '') ? (attribute(each, 'Target') ?? []) : [],
      );
      return targets.map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target}`));
    });
  // Only a PNG can stand where a PNG stood: the package says of each ending what it holds.
  return new Set(found.filter((name) => names.includes(name) && name.endsWith('.png')));
}

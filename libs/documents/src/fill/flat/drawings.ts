import { NotFlat } from './not-flat.js';

/** docxtemplater numbers the drawings of a document through all its files. Their numbers are read from one that it has made. */
export interface Drawings {
  /** The same words of the template, the drawings in them as docxtemplater numbers them. @throws NotFlat */
  numbered(value: string): string;
  /** The same for what is repeated or left out, where no number can be known. */
  inSection(): Drawings;
  /** @throws NotFlat when the template has fewer drawings than the document */
  end(): void;
}

const drawing = /<wp:docPr(?=[\s/>])[^>]*>/g;

export function drawingsFrom(rendered: Uint8Array): Drawings {
  const numbered = Buffer.from(rendered).toString('utf8').match(drawing) ?? [];
  let next = 0;
  return {
    numbered: (value) => value.replace(drawing, () => numbered[next++] ?? unknown()),
    inSection: () => inSection,
    end: () => {
      if (next !== numbered.length) unknown();
    },
  };
}

const inSection: Drawings = {
  numbered: (value) => (value.search(drawing) < 0 ? value : unknown()),
  inSection: () => inSection,
  end: () => undefined,
};

function unknown(): never {
  throw new NotFlat('a drawing whose number depends on the data');
}

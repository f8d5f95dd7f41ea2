import type { ComparisonView } from '@pacta/contracts';

export type Paragraph = ComparisonView['paragraphs'][number];

/** On each side of a change one paragraph that did not change stays in sight; longer runs of such are folded. */
export function folded(paragraphs: readonly Paragraph[]): readonly (Paragraph | Paragraph[])[] {
  const isNear = (at: number): boolean =>
    [at - 1, at, at + 1].some((n) => paragraphs[n] !== undefined && paragraphs[n].change !== 'same');
  const shown: (Paragraph | Paragraph[])[] = [];
  paragraphs.forEach((paragraph, at) => {
    const last = shown.at(-1);
    if (isNear(at)) shown.push(paragraph);
    else if (Array.isArray(last)) last.push(paragraph);
    else shown.push([paragraph]);
  });
  return shown;
}

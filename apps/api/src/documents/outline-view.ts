import type { OutlineView } from '@pacta/contracts';
import type { Language, Outline, OutlineBlock, OutlineParagraph } from '@pacta/documents';

type DraftPathOf = (field: string) => string | null;

/** An outline as it crosses the door: the template's fields become places in the text of the protocol. */
export function outlineViewOf(language: Language, outline: Outline, draftPathOf: DraftPathOf): OutlineView {
  const paragraph = ({ style, parts }: OutlineParagraph) => ({
    style,
    parts: parts.map(({ text, field, blank }) => ({ text, path: field === null ? null : draftPathOf(field), blank })),
  });
  const block = (each: OutlineBlock) =>
    each.style === 'row'
      ? { style: each.style, cells: each.cells.map((cell) => cell.map(paragraph)) }
      : paragraph(each);
  return { language, body: outline.body.map(block), annexes: outline.annexes.map((annex) => annex.map(block)) };
}

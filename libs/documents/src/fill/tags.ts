import { readTag } from './tag.js';

/** What docxtemplater's compiler leaves behind for each piece of a part; the fields we read, no more. */
export interface CompiledPart {
  type: string;
  module?: string;
  value?: string;
  inverted?: boolean;
  /** The element, where the piece is one tag of XML. */
  tag?: string;
  /** `insidetag` for words of the template; `start`, `end` or `selfclosing` for a tag of XML. */
  position?: string;
  subparsed?: CompiledPart[];
  /** A section that holds or ends a page or a section of the document: docxtemplater repeats these with care. */
  hasPageBreak?: boolean;
  hasPageBreakBeginning?: boolean;
  addNextPage?: unknown;
  addContinuousType?: boolean;
  sectPrCount?: number;
  lastParagrapSectPr?: string;
}

/** A tag of a template. A section holds those inside it. `path` is as written, without the format. */
export interface Tag {
  path: string;
  kind: 'value' | 'section' | 'absent-section';
  format?: string;
  tags: Tag[];
}

export function sectionsOf(parts: readonly CompiledPart[]): Tag[] {
  return parts
    .filter((part) => part.type === 'placeholder' && part.value !== undefined)
    .map((part) => {
      const kind = part.module !== 'loop' ? 'value' : part.inverted ? 'absent-section' : 'section';
      return { ...readTag(part.value ?? ''), kind, tags: sectionsOf(part.subparsed ?? []) };
    });
}

import { CompiledTemplate } from '../fill/compiled-template.js';
import type { Tag } from '../fill/tags.js';
import type { Language } from '../language.js';

/**
 * The tags of a .docx as a tree of sections, in the order of the document.
 * @throws DocumentError `template-broken`
 */
export const tagsOf = (docx: Uint8Array, language: Language): Tag[] => new CompiledTemplate(docx, language).tags;

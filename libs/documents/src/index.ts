export { DocumentDataError, DocumentError, type DocumentErrorId } from './errors.js';
export type { FieldFault } from './data/faults.js';
export type { Language } from './language.js';
export { defineTemplate, sampleOf, type OwnFields, type TemplateManifest } from './manifest.js';
export { compileTemplate, loadTemplate, printableOf, render, type Issued, type Template } from './template.js';
export {
  outlineOf,
  type Outline,
  type OutlineBlock,
  type OutlineParagraph,
  type OutlinePart,
} from './outline/outline.js';
export { ownWordsOf } from './outline/own-words.js';
export type { ParagraphStyle } from './outline/styles.js';
export { blank } from './fill/blank.js';
export { textOf } from './check/text-of.js';
export { municipalityOf } from './french/municipality-of.js';
export { englishDay, englishMonths, englishNumber } from './english/formats.js';
export { frenchDay, frenchMonths, frenchMoney, frenchNumber } from './french/formats.js';
export { convertToPdf, openConversion, type Conversion, type ConversionSettings } from './pdf/conversion.js';
export type { ConverterName, ConverterStatus } from './pdf/converter.js';
export { compareDocx, openComparison, type Comparison } from './compare/compare-docx.js';
export { compareOutlines, type ComparedParagraph } from './compare/compare-outlines.js';
export { distinct, plainName, safeName, zipOf, type ArchiveEntry } from './archive/zip.js';
export { compareTags, type TagDifferences } from './check/compare-tags.js';
export type { Tag } from './fill/tags.js';
export { tagsOf } from './check/tags-of.js';
export { fieldCatalogue, type CatalogueField } from './check/field-catalogue.js';
export { lintOwnTemplate, lintTemplate, type LintAnswer } from './lint/lint-template.js';
export { limits as lintLimits } from './lint/limits.js';
export type { LintFault, LintFaultId, Severity } from './lint/fault.js';
export { sayFault, type LintLanguage, type ToldFault } from './lint/words/say.js';
export type { OwnTags } from './own/own-tags.js';
export { ownSample } from './own/sample.js';
export { ownShape } from './own/schema.js';
export { isColour, isReadable } from './letterhead/colour.js';
export { dress, type Letterhead } from './letterhead/dress.js';
export { logoIn, type Logo } from './letterhead/logo.js';

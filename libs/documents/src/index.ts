export { DocumentDataError, DocumentError, type DocumentErrorId } from './errors.js';
export type { FieldFault } from './data/faults.js';
export type { Language } from './language.js';
export { defineTemplate, sampleOf, type OwnFields, type TemplateManifest } from './manifest.js';
export { compileTemplate, loadTemplate, render, type Template } from './template.js';
export {
  outlineOf,
  type Outline,
  type OutlineBlock,
  type OutlineParagraph,
  type OutlinePart,
} from './outline/outline.js';
export type { ParagraphStyle } from './outline/styles.js';
export { blank } from './fill/blank.js';
export { textOf } from './check/text-of.js';
export { municipalityOf } from './french/municipality-of.js';
export { englishDay } from './english/formats.js';
export { frenchDay, frenchMonths, frenchMoney, frenchNumber } from './french/formats.js';
export { convertToPdf, openConversion, type Conversion, type ConversionSettings } from './pdf/conversion.js';
export type { ConverterName, ConverterStatus } from './pdf/converter.js';
export { compareTags, type TagDifferences } from './check/compare-tags.js';
export type { Tag } from './fill/tags.js';
export { tagsOf } from './check/tags-of.js';

export { DocumentDataError, DocumentError, type DocumentErrorId } from './errors.js';
export type { FieldFault } from './data/faults.js';
export type { Language } from './language.js';
export { defineTemplate, type OwnFields, type TemplateManifest } from './manifest.js';
export { compileTemplate, loadTemplate, render, type Template } from './template.js';
export { blank } from './fill/blank.js';
export { textOf } from './check/text-of.js';
export { municipalityOf } from './french/municipality-of.js';
export { frenchDay, frenchMoney, frenchNumber } from './french/formats.js';

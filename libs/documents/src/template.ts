import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { DocumentDataError, DocumentError } from './errors.js';
import { faultsOf } from './data/faults.js';
import { CompiledTemplate } from './fill/compiled-template.js';
import type { Language } from './language.js';
import { ownFieldsName, type OwnFields, type TemplateManifest } from './manifest.js';

/** A template of one kind in one language, compiled and ready. */
export interface Template<Fields extends z.ZodType = z.ZodType> {
  readonly manifest: TemplateManifest<Fields>;
  readonly language: Language;
  readonly compiled: CompiledTemplate;
}

const loaded = new WeakMap<TemplateManifest, Map<Language, Template>>();

/**
 * Reads and compiles a template the first time it is asked for, and keeps it as long as its manifest lives.
 * @throws DocumentError `language-not-offered`, `template-missing`, `template-broken`
 */
export function loadTemplate<Fields extends z.ZodType>(
  manifest: TemplateManifest<Fields>,
  language: Language,
): Template<Fields> {
  const ofKind = loaded.get(manifest) ?? new Map<Language, Template>();
  loaded.set(manifest, ofKind);
  const known = ofKind.get(language);
  if (known) return known as Template<Fields>; // stored under this very manifest
  if (!manifest.languages.includes(language)) {
    throw new DocumentError('language-not-offered', `${manifest.kind} is not offered in «${language}».`);
  }
  const template = compileTemplate(manifest, language, readTemplate(manifest.file(language)));
  ofKind.set(language, template);
  return template;
}

/**
 * The same from bytes at hand: a version kept elsewhere, or one that staff have just edited. Nothing is kept.
 * @throws DocumentError `template-broken`
 */
export function compileTemplate<Fields extends z.ZodType>(
  manifest: TemplateManifest<Fields>,
  language: Language,
  docx: Uint8Array,
): Template<Fields> {
  return { manifest, language, compiled: new CompiledTemplate(docx, language) };
}

/** What a document that is issued bears beside its data. */
export type Issued = Pick<OwnFields, 'verification'>;

/**
 * Fills a template. The same data give the same bytes: no clock, no random id, no locale of the machine is read.
 * @throws DocumentDataError with every field that does not fit; DocumentError `rendering-failed`
 */
export function render<Fields extends z.ZodType>(
  template: Template<Fields>,
  data: unknown,
  issued: Issued = {},
): Buffer {
  return template.compiled.fill(printableOf(template, data, issued));
}

/**
 * The data as the tags see them: checked, with what the manifest puts in the place of what is not given.
 * @throws DocumentDataError with every field that does not fit
 */
export function printableOf(
  { manifest, language }: Pick<Template, 'manifest' | 'language'>,
  data: unknown,
  issued: Issued = {},
): object {
  const checked = manifest.fields.safeParse(data, { reportInput: true });
  if (!checked.success) throw new DocumentDataError(manifest.kind, faultsOf(checked.error.issues));
  const own: OwnFields = {
    genre: manifest.kind,
    version: manifest.version,
    langue: language,
    titre: manifest.title[language] ?? manifest.kind,
    ...issued,
  };
  return { ...(checked.data as object), [ownFieldsName]: own }; // a manifest's fields are an object
}

function readTemplate(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new DocumentError('template-missing', 'The file of this template is not where its manifest says.', path, {
      cause,
    });
  }
}

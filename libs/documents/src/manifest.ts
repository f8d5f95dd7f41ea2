import type { z } from 'zod';
import type { Language } from './language.js';

/**
 * What a template says of itself. The .docx holds the words and the look; the manifest holds what it may be filled with.
 * `fields` describes the data as staff and the command line give it (`z.toJSONSchema(fields, { io: 'input' })`); its keys
 * are French because staff read them as tags in Word.
 */
export interface TemplateManifest<Fields extends z.ZodType = z.ZodType> {
  /** Kind of document, kebab-case; also the name of its folder. */
  readonly kind: string;
  /** Raised with each change of the .docx or of the fields; printed in the footer. */
  readonly version: string;
  readonly title: Partial<Record<Language, string>>;
  readonly languages: readonly Language[];
  /** Name of the domain event that calls for this document; empty where it is drawn up by hand. */
  readonly calledBy: string;
  readonly fields: Fields;
  /** Complete and plausible data: for previews, golden texts and the field catalogue. */
  readonly sample: z.input<Fields>;
  /** The same in the other languages of the template; the first serves where there is none. */
  readonly samples?: Partial<Record<Language, z.input<Fields>>>;
  /** Absolute path of the template's .docx in a language. */
  readonly file: (language: Language) => string;
}

/** Why a template must print a field, in the words of the rule: kept as `printedBecause` in the metadata of the field. */
export interface LegalSource {
  readonly fr: string;
  readonly en: string;
}

/** Declares a template; it only fixes the types, so that `sample` is checked against `fields` by the compiler. */
export function defineTemplate<Fields extends z.ZodType>(manifest: TemplateManifest<Fields>): TemplateManifest<Fields> {
  return manifest;
}

/** The sample in a language. */
export const sampleOf = <Fields extends z.ZodType>(
  { sample, samples }: Pick<TemplateManifest<Fields>, 'sample' | 'samples'>,
  language: Language,
): z.input<Fields> => samples?.[language] ?? sample;

/** What every template may print of itself without being given it: the tags `{modele.genre}`, `{modele.version}`… */
export interface OwnFields {
  genre: string;
  version: string;
  langue: Language;
  titre: string;
  /** Address of the page on which the document is verified, drawn as a QR code; a draft has none. */
  verification?: string;
}

/** Name under which `OwnFields` reach the tags; no schema may use it for a field of its own. */
export const ownFieldsName = 'modele';

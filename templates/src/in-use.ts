import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileTemplate, loadTemplate, type Language, type Template } from '@pacta/documents';
import type { PactaTemplate } from './facts.js';
import { printedVersion, type Version } from './version.js';

interface TemplateOf {
  readonly organisation: string;
  readonly kind: string;
  readonly language: string;
}

/** Where the versions of an organisation's templates are kept: the register, as far as it is needed here. */
export interface TemplateVersions<At> {
  remember(of: TemplateOf, product: { readonly version: string; readonly bytes: Uint8Array }, at: At): Promise<void>;
  inUse(asked: TemplateOf & { readonly protocolId: string | null; readonly at: At }): Promise<Version | undefined>;
  read(of: TemplateOf, number: number): Promise<{ readonly bytes: Uint8Array } | undefined>;
}

/** For whom a document is made, and as of when. */
export interface For<At> {
  /** The one that leads the protocol. */
  readonly organisation: string;
  /** Null: for none, with the sample. */
  readonly protocolId: string | null;
  readonly at: At;
}

/**
 * The template that an organisation uses for a protocol: its own where staff have made one, and the one that the protocol began with.
 * Compiled once for the same bytes.
 */
export async function templateInUse<At>(
  versions: TemplateVersions<At>,
  manifest: PactaTemplate,
  language: Language,
  { organisation, protocolId, at }: For<At>,
): Promise<Template> {
  const of = { organisation, kind: manifest.kind, language };
  if (manifest.office) return madeByOffice(versions, manifest, language, manifest.office);
  const product = { version: manifest.version, bytes: productBytes(manifest, language) };
  await versions.remember(of, product, at);
  const version = await versions.inUse({ ...of, protocolId, at });
  if (!version) return loadTemplate(manifest, language);
  const read = async () => (await versions.read(of, version.number))?.bytes ?? product.bytes;
  return compiledOnce(manifest, language, version, read);
}

/** A kind of the office's own is of one version: that of its manifest, whatever a protocol began with. */
async function madeByOffice<At>(
  versions: TemplateVersions<At>,
  manifest: PactaTemplate,
  language: Language,
  { organisation, version }: NonNullable<PactaTemplate['office']>,
): Promise<Template> {
  const read = async () => {
    const kept = await versions.read({ organisation, kind: manifest.kind, language }, version.number);
    if (!kept) throw new Error(`Version ${version.number} of «${manifest.kind}» is not kept`);
    return kept.bytes;
  };
  return compiledOnce(manifest, language, version, read);
}

/** SHA-256, hexadecimal, of the same template: what a signature is bound to along with the text. */
export async function templateHashInUse<At>(
  versions: TemplateVersions<At>,
  manifest: PactaTemplate,
  language: Language,
  { organisation, protocolId, at }: For<At>,
): Promise<string> {
  const version = await versions.inUse({ organisation, kind: manifest.kind, language, protocolId, at });
  return version?.sha256 ?? createHash('sha256').update(productBytes(manifest, language)).digest('hex');
}

const files = new Map<string, Buffer>();

/** The product's own template. */
export function productBytes(manifest: PactaTemplate, language: Language): Buffer {
  const path = manifest.file(language);
  const bytes = files.get(path) ?? readFileSync(path);
  files.set(path, bytes);
  return bytes;
}

/** A compiled template weighs a megabyte or two. */
const MOST = 100;
const compiled = new Map<string, Template>();

async function compiledOnce(
  manifest: PactaTemplate,
  language: Language,
  version: Version,
  read: () => Promise<Uint8Array>,
): Promise<Template> {
  const printed = printedVersion(version);
  const key = [version.sha256, manifest.office?.organisation, manifest.kind, language, printed].join('/');
  const template = compiled.get(key) ?? compileTemplate({ ...manifest, version: printed }, language, await read());
  // The one used last stands last, so that the first is the one to go.
  compiled.delete(key);
  compiled.set(key, template);
  const [oldest] = compiled.keys();
  if (compiled.size > MOST && oldest !== undefined) compiled.delete(oldest);
  return template;
}

import type {
  OutlineView,
  OwnFieldView,
  TemplateCheck,
  TemplateFaultView,
  TemplateFieldView,
  TemplateKindView,
  TemplateVersionView,
} from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { fieldCatalogue, sayFault, type LintFault, type TemplateManifest } from '@pacta/documents';
import { OPEN_FIELD_TYPES, type OwnForm } from '@pacta/protocol';
import type { TemplateVersion } from '@pacta/register';
import { describedFor, listedFields, printedVersion, type PactaTemplate } from '@pacta/templates';

export const titleOf = ({ kind, title }: PactaTemplate, reader: UiLanguage): string =>
  catalogueIn(reader).words.documents[kind] ?? title[reader] ?? title.fr ?? Object.values(title)[0] ?? kind;

/** What a new document is made of: the last of the staff's versions, else the product's last. */
export const currentOf = (versions: readonly TemplateVersion[]): TemplateVersion | undefined =>
  versions.findLast(({ origin }) => origin === 'staff') ?? versions.at(-1);

/** Made by staff, for a template of the product that is no longer the newest. */
export const isOvertaken = (current: TemplateVersion | undefined, { version }: PactaTemplate): boolean =>
  current?.origin === 'staff' && !current.own && current.productVersion !== version;

/** What the tags of a template may name, in the words of the reader. */
export const fieldViews = (manifest: Pick<TemplateManifest, 'fields'>, reader: UiLanguage): TemplateFieldView[] =>
  fieldCatalogue(manifest).map(({ lists, description, ...field }) => ({
    ...field,
    lists: [...lists],
    description: describedFor(description, reader),
  }));

export const versionView = (version: TemplateVersion, current: TemplateVersion | undefined): TemplateVersionView => {
  const { kind: _, language: _of, own: _form, ...shown } = version;
  return { ...shown, printed: printedVersion(version), current: version.number === current?.number };
};

/** A kind in each of its languages; what nobody has used yet is the product's own. */
export function kindView(
  manifest: PactaTemplate,
  versions: readonly TemplateVersion[],
  reader: UiLanguage,
): TemplateKindView {
  const languages = manifest.languages.map((language) => {
    const found = currentOf(versions.filter((each) => each.kind === manifest.kind && each.language === language));
    const { number, origin, changedBy, at } = found ?? { number: 0, origin: 'product', changedBy: null, at: null };
    return {
      language,
      current: { number, origin, printed: found ? printedVersion(found) : manifest.version, changedBy, at },
      overtaken: isOvertaken(found, manifest),
      retired: found?.own?.retired ?? false,
    };
  });
  return { kind: manifest.kind, title: titleOf(manifest, reader), languages, own: manifest.office !== undefined };
}

export function faultView(fault: LintFault, reader: UiLanguage): TemplateFaultView {
  const { id, severity } = fault;
  const tag = 'tag' in fault ? fault.tag : null;
  const nearest = 'nearest' in fault ? fault.nearest : null;
  return { id, severity, ...sayFault(fault, reader), tag, nearest };
}

export const ownFieldViews = ({ fields }: OwnForm): OwnFieldView[] =>
  listedFields(fields).map(({ path, tag, field: { type, fixed, label, hint } }) => {
    const open = !fixed && OPEN_FIELD_TYPES.includes(type);
    return { path, tag, type, open, label, hint };
  });

/** What was found in a file, and what it would print of the sample where it can be used. */
export async function checkView(
  faults: readonly LintFault[],
  form: OwnForm | null,
  reader: UiLanguage,
  outline: () => Promise<OutlineView>,
): Promise<TemplateCheck> {
  const usable = faults.every(({ severity }) => severity !== 'error');
  return {
    usable,
    faults: faults.map((fault) => faultView(fault, reader)),
    outline: usable ? await outline() : null,
    own: form && { fields: ownFieldViews(form), prints: [...form.prints] },
  };
}

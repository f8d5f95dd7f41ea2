import type { TemplateFaultView, TemplateKindView, TemplateVersionView } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { sayFault, type LintFault } from '@pacta/documents';
import type { TemplateVersion } from '@pacta/register';
import { printedVersion, type PactaTemplate } from '@pacta/templates';

export const titleOf = ({ kind, title }: PactaTemplate, reader: UiLanguage): string =>
  catalogueIn(reader).words.documents[kind] ?? title[reader] ?? title.fr ?? kind;

/** What a new document is made of: the last of the staff's versions, else the product's last. */
export const currentOf = (versions: readonly TemplateVersion[]): TemplateVersion | undefined =>
  versions.findLast(({ origin }) => origin === 'staff') ?? versions.at(-1);

/** Made by staff, for a template of the product that is no longer the newest. */
export const isOvertaken = (current: TemplateVersion | undefined, { version }: PactaTemplate): boolean =>
  current?.origin === 'staff' && current.productVersion !== version;

export const versionView = (version: TemplateVersion, current: TemplateVersion | undefined): TemplateVersionView => {
  const { kind: _, language: _of, ...shown } = version;
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
    };
  });
  return { kind: manifest.kind, title: titleOf(manifest, reader), languages };
}

export function faultView(fault: LintFault, reader: UiLanguage): TemplateFaultView {
  const { id, severity } = fault;
  const tag = 'tag' in fault ? fault.tag : null;
  const nearest = 'nearest' in fault ? fault.nearest : null;
  return { id, severity, ...sayFault(fault, reader), tag, nearest };
}

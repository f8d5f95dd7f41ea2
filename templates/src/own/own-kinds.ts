import { isOwnKind } from '@pacta/protocol';
import type { PactaTemplate } from '../facts.js';
import { ownTemplate, type OwnVersion } from './own-template.js';

/** Where the kinds that an office has made itself are kept: the register, as far as it is needed here. */
export interface OwnKinds {
  /** The newest version of each, in each of its languages. */
  ownKinds(organisation: string, kind?: string): Promise<readonly OwnVersion[]>;
  read(
    of: { readonly organisation: string; readonly kind: string; readonly language: string },
    number: number,
  ): Promise<OwnVersion | undefined>;
}

const isOffered = ({ own }: OwnVersion): boolean => own?.retired === false;

/** The kinds that an office has made itself and offers today, by their titles; each in the language that is wanted, else in its first. */
export async function ownTemplates(kinds: OwnKinds, organisation: string, wanted: string): Promise<PactaTemplate[]> {
  return ownKindsAmong(organisation, (await kinds.ownKinds(organisation)).filter(isOffered), wanted);
}

/** The kinds of which these are the newest versions, by their titles; each in the language that is wanted, else in its first. */
export function ownKindsAmong(organisation: string, versions: readonly OwnVersion[], wanted?: string): PactaTemplate[] {
  const names = [...new Set(versions.map(({ kind }) => kind))];
  const found = names.flatMap(
    (kind) =>
      inLanguage(
        organisation,
        versions.filter((each) => each.kind === kind),
        wanted,
      ) ?? [],
  );
  const titleOf = ({ title, kind }: PactaTemplate): string => Object.values(title)[0] ?? kind;
  return found.sort((one, other) => titleOf(one).localeCompare(titleOf(other), 'fr'));
}

/** One of them as it is today; undefined where it is not offered, or is none. */
export async function ownTemplateToday(
  kinds: OwnKinds,
  organisation: string,
  kind: string,
  wanted: string,
): Promise<PactaTemplate | undefined> {
  if (!isOwnKind(kind)) return undefined;
  return inLanguage(organisation, (await kinds.ownKinds(organisation, kind)).filter(isOffered), wanted);
}

/** One of them as it was when a document was drawn up. */
export async function ownTemplateThen(
  kinds: OwnKinds,
  of: { readonly organisation: string; readonly kind: string; readonly language: string },
  number: number,
): Promise<PactaTemplate | undefined> {
  const version = await kinds.read(of, number);
  return version && ownTemplate(of.organisation, version);
}

function inLanguage(organisation: string, versions: readonly OwnVersion[], wanted?: string): PactaTemplate | undefined {
  const version = versions.find(({ language }) => language === wanted) ?? versions[0];
  return (
    version &&
    ownTemplate(
      organisation,
      version,
      versions.map(({ language }) => language),
    )
  );
}

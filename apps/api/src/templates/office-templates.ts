import { Inject, Injectable } from '@nestjs/common';
import { dress, lintOwnTemplate, lintTemplate, type Language, type Letterhead, type LintFault } from '@pacta/documents';
import type { OwnForm } from '@pacta/protocol';
import type { Keeping, TemplateVersion, ToKeep } from '@pacta/register';
import {
  anyOwnTemplate,
  formFound,
  ownTemplate,
  productBytes,
  templateOfKind,
  type PactaTemplate,
} from '@pacta/templates';
import { Declined, FaultyTemplate } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { currentOf } from './template-view.js';

/** A kind of document in one of its languages, for an organisation. */
export interface Wanted {
  readonly organisation: string;
  readonly manifest: PactaTemplate;
  readonly language: Language;
}

type Asked = Pick<ToKeep, 'expected' | 'changeId' | 'reason'>;

/** The templates of an office: the product's own, and what it has made of them. */
@Injectable()
export class OfficeTemplates {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** @throws Declined `no-such-organisation`, `no-such-template` */
  async wanted(organisation: string, kind: string, language: string): Promise<Wanted> {
    await this.reading.organisation(organisation);
    const manifest = templateOfKind(kind) ?? (await this.#own(organisation, kind, language));
    const offered = manifest?.languages.find((each) => each === language);
    if (!manifest || !offered) throw new Declined('no-such-template');
    return { organisation, manifest, language: offered };
  }

  /** Oldest first; the product's own is among them. */
  async versions(wanted: Wanted): Promise<TemplateVersion[]> {
    await this.#rememberProduct(wanted);
    const { organisation, manifest, language } = wanted;
    return this.services.register.templates.versions(organisation, { kind: manifest.kind, language });
  }

  /** @throws Declined `no-such-template-version` */
  async read(wanted: Wanted, number: number): Promise<TemplateVersion & { readonly bytes: Buffer }> {
    await this.#rememberProduct(wanted);
    const found = Number.isInteger(number) && (await this.services.register.templates.read(of(wanted), number));
    if (!found) throw new Declined('no-such-template-version');
    return found;
  }

  /** The same, of a kind of the office's own with the form that the version had. */
  async readAsItWas(wanted: Wanted, number: number): Promise<{ readonly wanted: Wanted; readonly bytes: Buffer }> {
    const version = await this.read(wanted, number);
    const manifest = ownTemplate(wanted.organisation, version) ?? wanted.manifest;
    return { wanted: { ...wanted, manifest }, bytes: version.bytes };
  }

  /** What is wrong with a file, as far as it would keep it from being used or is worth telling; of the office's own kinds, its form. */
  async examined(
    { organisation, manifest, language }: Wanted,
    bytes: Uint8Array,
  ): Promise<{ readonly faults: readonly LintFault[]; readonly form: OwnForm | null }> {
    if (!manifest.office) return { ...(await lintTemplate(bytes, manifest, language)), form: null };
    const { faults, own } = await lintOwnTemplate(bytes, anyOwnTemplate, language);
    const newest = await this.services.register.templates.ownKinds(organisation, manifest.kind);
    const before = newest.find((version) => version.language === language)?.own;
    return { faults, form: own && formFound(own, before?.title ?? '', before ?? undefined) };
  }

  /** @throws FaultyTemplate; Declined `template-changed`, `id-already-used` */
  async keep(
    wanted: Wanted,
    asked: Asked & { readonly bytes: Buffer; readonly fileName: string },
  ): Promise<TemplateVersion> {
    const { faults, form: own } = await this.examined(wanted, asked.bytes);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new FaultyTemplate(errors);
    await this.#rememberProduct(wanted);
    const productVersion = own ? '' : wanted.manifest.version;
    const change = { ...this.#change(wanted), ...asked, productVersion, own };
    return kept(await this.services.register.templates.keep(change));
  }

  /** @throws Declined `no-such-template-version`, `template-changed`, `id-already-used` */
  async goBack(wanted: Wanted, asked: Asked & { readonly number: number }): Promise<TemplateVersion> {
    await this.#rememberProduct(wanted);
    return kept(await this.services.register.templates.restore({ ...this.#change(wanted), ...asked }));
  }

  /**
   * The version in use in a letterhead, as a version of its own; null where it wears it already. It was examined when it came, and
   * neither its words nor its tags change.
   * @throws Declined `template-changed`, `id-already-used`
   */
  async wear(
    wanted: Wanted,
    letterhead: Letterhead,
    asked: Pick<Asked, 'changeId' | 'reason'>,
  ): Promise<TemplateVersion | null> {
    const versions = await this.versions(wanted);
    const [newest, inUse] = [versions.at(-1), currentOf(versions)];
    if (!newest || !inUse) throw new Declined('no-such-template-version');
    const { bytes, fileName, productVersion } = await this.read(wanted, inUse.number);
    const dressed = dress(bytes, letterhead);
    if (dressed.equals(bytes)) return null;
    const made = { expected: newest.number, bytes: dressed, fileName, productVersion };
    return kept(await this.services.register.templates.keep({ ...this.#change(wanted), ...asked, ...made }));
  }

  #change(wanted: Wanted) {
    return { ...of(wanted), at: instantOfDate(this.services.now()) };
  }

  async #own(organisation: string, kind: string, language: string): Promise<PactaTemplate | undefined> {
    const versions = await this.services.register.templates.ownKinds(organisation, kind);
    const found = versions.find((version) => version.language === language);
    const languages = versions.map((version) => version.language);
    return found && ownTemplate(organisation, found, languages);
  }

  async #rememberProduct(wanted: Wanted): Promise<void> {
    const { manifest, language } = wanted;
    if (manifest.office) return;
    const product = { version: manifest.version, bytes: productBytes(manifest, language) };
    await this.services.register.templates.remember(of(wanted), product, instantOfDate(this.services.now()));
  }
}

const of = ({ organisation, manifest: { kind }, language }: Wanted) => ({ organisation, kind, language });

/** The version, or why there is none. @throws Declined */
export function kept(keeping: Keeping): TemplateVersion {
  if (keeping.ok) return keeping.version;
  if (keeping.reason === 'conflict') throw new Declined('template-changed', { current: keeping.current });
  throw new Declined(keeping.reason === 'no-such-version' ? 'no-such-template-version' : keeping.reason);
}

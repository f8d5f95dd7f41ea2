import { Inject, Injectable } from '@nestjs/common';
import { dress, lintTemplate, type Language, type Letterhead, type LintFault } from '@pacta/documents';
import type { Keeping, TemplateVersion, ToKeep } from '@pacta/register';
import { productBytes, templateOfKind, type PactaTemplate } from '@pacta/templates';
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
    const manifest = templateOfKind(kind);
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

  /** What is wrong with a file, as far as it would keep it from being used or is worth telling. */
  async faultsOf({ manifest, language }: Wanted, bytes: Uint8Array): Promise<readonly LintFault[]> {
    return (await lintTemplate(bytes, manifest, language)).faults;
  }

  /** @throws FaultyTemplate; Declined `template-changed`, `id-already-used` */
  async keep(
    wanted: Wanted,
    asked: Asked & { readonly bytes: Buffer; readonly fileName: string },
  ): Promise<TemplateVersion> {
    const errors = (await this.faultsOf(wanted, asked.bytes)).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new FaultyTemplate(errors);
    await this.#rememberProduct(wanted);
    const productVersion = wanted.manifest.version;
    return kept(await this.services.register.templates.keep({ ...this.#change(wanted), ...asked, productVersion }));
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

  async #rememberProduct(wanted: Wanted): Promise<void> {
    const { manifest, language } = wanted;
    const product = { version: manifest.version, bytes: productBytes(manifest, language) };
    await this.services.register.templates.remember(of(wanted), product, instantOfDate(this.services.now()));
  }
}

const of = ({ organisation, manifest: { kind }, language }: Wanted) => ({ organisation, kind, language });

function kept(keeping: Keeping): TemplateVersion {
  if (keeping.ok) return keeping.version;
  if (keeping.reason === 'conflict') throw new Declined('template-changed', { current: keeping.current });
  throw new Declined(keeping.reason === 'no-such-version' ? 'no-such-template-version' : keeping.reason);
}

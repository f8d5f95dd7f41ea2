import { Inject, Injectable } from '@nestjs/common';
import type { NewOwnKindQuery, OwnFormChange } from '@pacta/contracts';
import { catalogueIn } from '@pacta/contracts/messages';
import { lintOwnTemplate, type Language, type LintAnswer } from '@pacta/documents';
import type { OwnForm } from '@pacta/protocol';
import type { TemplateVersion } from '@pacta/register';
import { anyOwnTemplate, formFound, formSaid, kindNamed, ownKindsAmong, type PactaTemplate } from '@pacta/templates';
import { Declined, FaultyTemplate } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { kept, OfficeTemplates, type Wanted } from './office-templates.js';

type Titled = Pick<NewOwnKindQuery, 'title' | 'kind'>;

/** The kinds of documents that an office makes itself: from a file to a form. */
@Injectable()
export class OwnKindsOfOffice {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(OfficeTemplates) private readonly office: OfficeTemplates,
  ) {}

  /** Every one, offered or retired, in the order of their titles. */
  async all(organisation: string): Promise<PactaTemplate[]> {
    return ownKindsAmong(organisation, await this.services.register.templates.ownKinds(organisation));
  }

  /** What is wrong with a file that is to be a kind of its own, and what it asks for. @throws Declined `no-such-organisation` */
  async examined(organisation: string, language: Language, bytes: Buffer): Promise<LintAnswer> {
    await this.reading.organisation(organisation);
    return lintOwnTemplate(bytes, anyOwnTemplate, language);
  }

  /** @throws FaultyTemplate · Declined `document-kind-exists`, `no-such-template`, `id-already-used` */
  async make(
    organisation: string,
    language: Language,
    { title, kind: named, ...asked }: NewOwnKindQuery & { readonly bytes: Buffer },
  ): Promise<TemplateVersion> {
    const { faults, own } = await this.examined(organisation, language, asked.bytes);
    const errors = faults.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || !own) throw new FaultyTemplate(errors);
    const { templates } = this.services.register;
    const keeping = await templates.keep({
      ...asked,
      ...{ organisation, language, kind: await this.#kindOf(organisation, { title, ...(named && { kind: named }) }) },
      ...{ expected: 0, productVersion: '', at: instantOfDate(this.services.now()) },
      own: formFound(own, title),
    });
    if (!keeping.ok && keeping.reason === 'conflict') throw new Declined('document-kind-exists', { title });
    return kept(keeping);
  }

  /** What staff say of a kind: a version with another form and the file of the one before. @throws Declined `own-field-unfit`, `template-changed` */
  async say(wanted: Wanted, { title, retired, fields, ...asked }: OwnFormChange): Promise<TemplateVersion> {
    const versions = await this.office.versions(wanted);
    const newest = versions.at(-1);
    if (!newest?.own) throw new Declined('no-such-template');
    const own: OwnForm | undefined = formSaid({ ...newest.own, title, retired }, fields);
    if (!own) throw new Declined('own-field-unfit');
    const { bytes, fileName } = await this.office.read(wanted, newest.number);
    const { organisation, language, manifest } = wanted;
    const of = { organisation, language, kind: manifest.kind };
    const at = instantOfDate(this.services.now());
    return kept(
      await this.services.register.templates.keep({ ...of, ...asked, at, productVersion: '', bytes, fileName, own }),
    );
  }

  async #kindOf(organisation: string, { title, kind }: Titled): Promise<string> {
    if (kind === undefined) {
      if (isOfProduct(title)) throw new Declined('document-kind-exists', { title });
      return kindNamed(title);
    }
    const [known] = await this.services.register.templates.ownKinds(organisation, kind);
    if (!known) throw new Declined('no-such-template');
    return kind;
  }
}

/** Two kinds of one name could not be told apart in a list. */
const isOfProduct = (title: string): boolean =>
  (['fr', 'en'] as const).some((language) =>
    Object.values(catalogueIn(language).words.documents).some((name) => kindNamed(name) === kindNamed(title)),
  );

import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { BULK_LIMIT, type BulkKind, type BulkSummary, type BulkView, type NewBulkJob } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { distinct, plainName, zipOf } from '@pacta/documents';
import type { Phase } from '@pacta/protocol';
import type { BulkFile, BulkJob } from '@pacta/register';
import { ownTemplates, ownTemplateToday, templateOfKind } from '@pacta/templates';
import { Declined } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { OwnKindsOfOffice } from '../templates/own-kinds.js';
import { csvFile } from '../views/csv.js';
import { instantOfDate } from '../views/situation.js';
import { kindsIn, summaryOf, viewOf } from './bulk-view.js';

/** One kind of document for many protocols: asked for here, made by the worker, taken away as one archive. */
@Injectable()
export class Producing {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(OwnKindsOfOffice) private readonly own: OwnKindsOfOffice,
  ) {}

  /** The kinds of the product, and those that the office has made and offers. */
  async kinds(organisation: string, language: UiLanguage): Promise<BulkKind[]> {
    await this.reading.organisation(organisation);
    return kindsIn(await ownTemplates(this.services.register.templates, organisation, language), language);
  }

  /** The last fifty, newest first. */
  async jobs(organisation: string, language: UiLanguage): Promise<BulkSummary[]> {
    await this.reading.organisation(organisation);
    const kinds = kindsIn(await this.own.all(organisation), language);
    return (await this.services.register.bulk.list(organisation)).map((job) => summaryOf(job, kinds));
  }

  async start(organisation: string, { id, kind, format, year, protocols: chosen }: NewBulkJob): Promise<void> {
    await this.reading.organisation(organisation);
    const { templates } = this.services.register;
    const made = templateOfKind(kind) ?? (await ownTemplateToday(templates, organisation, kind, 'fr'));
    if (!made) throw new Declined('nothing-to-produce');
    // What was asked for before stays what it was, whatever the list shows by now.
    if (await this.services.register.bulk.find(organisation, id)) return;
    const protocols = await this.chosen(organisation, chosen);
    const at = instantOfDate(this.services.now());
    const started = await this.services.register.bulk.start({ id, organisation, kind, format, year, protocols, at });
    if (started === 'conflict') throw new Declined('id-already-used');
    if (started === 'empty') throw new Declined('nothing-to-produce');
  }

  async job(organisation: string, id: string): Promise<BulkJob> {
    const found = await this.services.register.bulk.find(organisation, id);
    if (!found) throw new Declined('no-such-job');
    return found;
  }

  async view(organisation: string, id: string, language: UiLanguage): Promise<BulkView> {
    const job = await this.job(organisation, id);
    const kinds = kindsIn(await this.own.all(organisation), language);
    return viewOf(job, await this.services.register.bulk.without(id), kinds, language);
  }

  async cancel(organisation: string, id: string): Promise<void> {
    const before = await this.services.register.bulk.cancel(organisation, id, instantOfDate(this.services.now()));
    if (!before) throw new Declined('no-such-job');
  }

  /** What was made so far, with an inventory; of a job that is done the same bytes each time. */
  async archive(
    organisation: string,
    id: string,
    language: UiLanguage,
  ): Promise<{ stream: Readable; fileName: string }> {
    const job = await this.job(organisation, id);
    const { bulk } = this.services.register;
    const [files, without] = await Promise.all([bulk.files(id), bulk.without(id)]);
    const say = catalogueIn(language).files;
    const names = distinct(files.map(({ fileName }) => fileName));
    const status = ({ issued }: BulkFile): string => (issued ? say.bulk.issued : say.bulk.draft);
    const inventory = csvFile([
      Object.values(say.bulk.columns),
      ...files.map((file, n) => [file.reference, names[n] ?? '', status(file), file.sha256]),
      ...without.map(({ reference, reason }) => [reference, '', say.notMade[reason ?? 'not-yet'], '']),
    ]);
    const stream = zipOf([
      { name: `${say.dossier.names.inventory}.csv`, bytes: () => Buffer.from(inventory) },
      ...files.map((file, n) => ({ name: names[n] ?? file.fileName, bytes: () => bulk.bytes(id, file) })),
    ]);
    return {
      stream,
      fileName: `${[job.kind, job.year, job.createdAt.slice(0, 10)].filter(Boolean).map(String).map(plainName).join('-')}.zip`,
    };
  }

  private async chosen(organisation: string, chosen: NewBulkJob['protocols']): Promise<readonly string[]> {
    if ('ids' in chosen) return chosen.ids.map((id) => id.toLowerCase());
    const { q, phase, kind, country, regime } = chosen.filter;
    const narrowed = {
      ...(q && { search: q }),
      ...(phase && { phase: phase as Phase }), // a phase that does not exist has no protocol
      ...(kind && { kind }),
      ...(country && { country }),
      ...(regime && { regime }),
    };
    const ids = await this.services.register.bulk.select(organisation, narrowed, BULK_LIMIT + 1);
    if (ids.length > BULK_LIMIT) throw new Declined('too-many-protocols', { limit: BULK_LIMIT });
    return ids;
  }
}

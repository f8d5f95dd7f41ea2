import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportQuery, ImportRemark, ImportView, NewImport } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import { dryRun } from '@pacta/intake';
import type { ImportJob, Organisation } from '@pacta/register';
import { Declined, UnreadableFile } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { remarkView, rowView, summaryOf } from './import-view.js';

/** A file of protocols: read, shown row by row, taken in when it is confirmed. */
@Injectable()
export class Importing {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** Reads a file and keeps what its rows would become; no protocol is made of it yet. */
  async receive(organisation: Organisation, given: NewImport, bytes: Uint8Array, language: UiLanguage): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const before = await this.services.register.imports.find(organisation.id, given.id);
    if (before?.sha256 === sha256) return;
    const at = instantOfDate(this.services.now());
    const dry = await dryRun(bytes, {
      importId: given.id,
      fileName: given.fileName,
      organisation,
      language,
      rules: (places) => this.services.rules(organisation.id, places),
      taken: (references) => this.services.register.imports.taken(organisation.id, references),
      at,
    });
    if (!dry.ok) throw new UnreadableFile(dry.problems);
    const { rows, remarks } = dry;
    const file = { id: given.id, organisation: organisation.id, fileName: given.fileName, sha256, remarks, rows, at };
    const kept = await this.services.register.imports.keep(file);
    if (kept === 'conflict') throw new Declined('id-already-used');
  }

  async job(organisation: string, id: string): Promise<ImportJob> {
    const found = await this.services.register.imports.find(organisation, id);
    if (!found) throw new Declined('no-such-import');
    return found;
  }

  async view(organisation: string, id: string, query: ImportQuery, language: UiLanguage): Promise<ImportView> {
    const job = await this.job(organisation, id);
    const { page, size, state } = query;
    const { rows, total } = await this.services.register.imports.rows(id, { page, size, ...(state && { state }) });
    const places = rows.flatMap(({ act }) => act?.text.parties.map(({ country }) => country) ?? []);
    const looking = await this.reading.looking(organisation, language, [...new Set(places)].filter(Boolean).sort());
    return {
      ...summaryOf(job),
      // The register keeps them as they were handed in.
      remarks: (job.remarks as readonly ImportRemark[]).map((remark) => remarkView(remark, language)),
      page: { number: page, size, total, rows: rows.map((row) => rowView(row, looking)) },
    };
  }

  async confirm(organisation: string, id: string, skipProblems: boolean): Promise<void> {
    const at = instantOfDate(this.services.now());
    const confirmed = await this.services.register.imports.confirm(organisation, id, { skipProblems, at });
    if (!confirmed) throw new Declined('no-such-import');
    if (confirmed.status === 'nothing-ready') throw new Declined('import-empty');
    if (confirmed.status === 'has-problems') throw new Declined('import-has-problems', { count: confirmed.count });
    // Asked again, it is confirmed as it was the first time.
    if (confirmed.status === 'already' && confirmed.state === 'cancelled')
      throw new Declined('import-already', { state: confirmed.state });
  }

  /** What was taken in until then stays. */
  async cancel(organisation: string, id: string): Promise<void> {
    const before = await this.services.register.imports.cancel(organisation, id, instantOfDate(this.services.now()));
    if (!before) throw new Declined('no-such-import');
    if (before === 'done') throw new Declined('import-already', { state: before });
  }
}

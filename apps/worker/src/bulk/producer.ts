import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DocumentError } from '@pacta/documents';
import type { Instant } from '@pacta/protocol';
import type { BulkOutcome, BulkTurn, IssuedDocument, MadeFile } from '@pacta/register';
import type { Logger } from 'pino';
import { Rounds, type RoundEnd } from '../imports/rounds.js';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { FoundOrDrafted } from './found-or-drafted.js';

/** Somebody looks at a page and waits. */
const EVERY_MS = 1_000;
/** As many turns as there are places in which documents are converted: while one is rendered and kept, another is converted. */
const AT_ONCE = 2;

const now = (): Instant => new Date().toISOString() as Instant; // toISOString is the shape of Instant

/** A file, or the .docx of which it is still to be made. */
type Pending = MadeFile | { readonly fileName: string; readonly docx: Uint8Array };

/**
 * Makes the documents of jobs, turn by turn, oldest job first. A turn is kept whole or not at all: a worker that is killed leaves one
 * turn to be made again, by itself or by another.
 */
@Injectable()
export class Producer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly lanes = Array.from({ length: AT_ONCE }, () => new Rounds(EVERY_MS, () => this.attempt()));

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(FoundOrDrafted) private readonly documents: FoundOrDrafted,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    for (const lane of this.lanes) lane.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.stop()));
  }

  private async attempt(): Promise<RoundEnd> {
    try {
      const { bulkRun } = this.services.register;
      const made = await bulkRun.turn(async (turn) => {
        const outcomes = await this.outcomesOf(turn);
        await bulkRun.keep(turn, outcomes, now());
        this.logger.info({ job: turn.job, protocols: outcomes.length }, 'documents made');
        return true;
      });
      return made ? 'more' : 'none';
    } catch (error) {
      this.logger.warn({ error: String(error) }, 'a job of documents waits');
      return 'failed';
    }
  }

  private async outcomesOf(turn: BulkTurn): Promise<BulkOutcome[]> {
    const pending: { n: number; files: readonly Pending[] }[] = [];
    const outcomes: BulkOutcome[] = [];
    for (const { n, protocolId } of turn.items) {
      const found = await this.documents.of(turn, protocolId);
      if ('reason' in found) outcomes.push({ n, reason: found.reason });
      else if ('issued' in found) pending.push({ n, files: await this.issued(turn, found.issued) });
      else
        pending.push({
          n,
          files: found.drafts.map(({ name, docx }) => ({ fileName: `${name}.${turn.format}`, docx })),
        });
    }
    return [...outcomes, ...(await this.inFormat(turn, pending))];
  }

  /** In the format that is asked for; where it was issued as .docx alone, that is made a PDF. */
  private async issued({ organisation, format }: BulkTurn, documents: readonly IssuedDocument[]): Promise<Pending[]> {
    const files: Pending[] = [];
    for (const { id, fileName, sha256, format: own, outboxId } of documents) {
      if (own === format) files.push({ fileName, sha256, documentId: id });
      else if (format === 'pdf' && !documents.some((each) => each.outboxId === outboxId && each.format === 'pdf')) {
        const read = await this.services.register.documents.read(organisation, id);
        if (read) files.push({ fileName: fileName.replace(/\.docx$/, '.pdf'), docx: read.bytes });
      }
    }
    return files;
  }

  private async inFormat(
    { format }: BulkTurn,
    pending: readonly { readonly n: number; readonly files: readonly Pending[] }[],
  ): Promise<BulkOutcome[]> {
    const words = pending.flatMap(({ files }) => files.flatMap((file) => ('docx' in file ? [file.docx] : [])));
    const made = format === 'docx' || words.length === 0 ? words : await this.services.conversion.convertMany(words);
    for (const each of made) if (each instanceof DocumentError && each.id === 'conversion-queue-full') throw each;
    const bytesOf = new Map(words.map((docx, at) => [docx, made[at]]));
    return pending.map(({ n, files }): BulkOutcome => {
      const done = files.flatMap((file): MadeFile[] => {
        if (!('docx' in file)) return [file];
        const bytes = bytesOf.get(file.docx);
        return bytes instanceof Uint8Array ? [{ fileName: file.fileName, bytes }] : [];
      });
      return done.length > 0 && done.length === files.length ? { n, files: done } : { n, reason: 'no-pdf' };
    });
  }
}

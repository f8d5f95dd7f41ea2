import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { isOwnKind, type Instant, type Phase } from '@pacta/protocol';
import type { BulkJob, Register } from '@pacta/register';
import { parsed, type Call, type Command } from '../command.js';
import { organisationOf } from '../organisation-of.js';
import { badData, failure, wrongUsage } from '../stopped.js';
import { templateOf } from '../template-of.js';
import { withRegister } from '../with-register.js';
import { written } from '../written.js';

const now = (): Instant => new Date().toISOString() as Instant; // toISOString is the shape of Instant

const EVERY_MS = 500;
/** A turn takes a few seconds; where nothing moves for so long, nobody works. */
const PATIENCE_MS = 120_000;
const MOST_PROTOCOLS = 5_000;

const OPTIONS = {
  organisation: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string', default: 'pdf' },
  year: { type: 'string' },
  search: { type: 'string' },
  phase: { type: 'string' },
  protocol: { type: 'string' },
  country: { type: 'string' },
  job: { type: 'string' },
} as const;

/** One kind of document for the protocols that fit: asked of the worker, waited for, written as one archive. */
export const bulk: Command = async (call) => {
  const { values, kind } = parsed(call, OPTIONS, 1);
  const { words } = call;
  const isOwn = kind !== undefined && isOwnKind(kind);
  const of = isOwn ? kind : (await templateOf(kind, words)).kind;
  const { organisation: given, out, format, year, search, phase, protocol, country, job: resumed } = values;
  if (given === undefined) throw wrongUsage(words.optionMissing('--organisation'));
  if (out === undefined) throw wrongUsage(words.optionMissing('--out'));
  if (!/\.zip$/i.test(out)) throw wrongUsage(words.files.mustEndIn(out, '.zip'));
  if (format !== 'pdf' && format !== 'docx') throw wrongUsage(words.files.wrongFormat(format));
  if (year !== undefined && !/^\d{4}$/.test(year)) throw wrongUsage(words.files.wrongYear(year));
  await withRegister(call, async (register) => {
    const { id: organisation } = await organisationOf(register, given, call);
    if (isOwn) await isOffered(register, organisation, of, call);
    const id = resumed ?? randomUUID();
    if (resumed === undefined) {
      const narrowed = {
        ...(search !== undefined && { search }),
        ...(phase !== undefined && { phase: phase as Phase }), // a phase that does not exist has no protocol
        ...(protocol !== undefined && { kind: protocol }),
        ...(country !== undefined && { country }),
      };
      const protocols = await register.bulk.select(organisation, narrowed, MOST_PROTOCOLS);
      const asked = { kind: of, format, year: year === undefined ? null : Number(year) } as const;
      const started = await register.bulk.start({ id, organisation, ...asked, protocols, at: now() });
      if (started !== 'started') throw badData(words.files.nothingFits);
    }
    await finished(register, organisation, id, call);
    await written(out, await archived(register, id), call);
    for (const { reference, reason } of await register.bulk.without(id))
      call.io.err(`${words.files.without(reference, words.files.reasons[reason ?? 'not-yet'])}\n`);
  });
};

/** A kind that the office has made itself is known to its register alone. @throws Stopped where there is none of that name */
async function isOffered(register: Register, organisation: string, kind: string, { words }: Call): Promise<void> {
  const { ownTemplates } = await import('@pacta/templates');
  const offered = (await ownTemplates(register.templates, organisation, 'fr')).map((template) => template.kind);
  if (!offered.includes(kind)) throw wrongUsage(words.unknownKind(kind, offered));
}

/** Says how far it is, as it advances. @throws Stopped where nobody works on it */
async function finished(register: Register, organisation: string, id: string, { io, words }: Call): Promise<void> {
  let [told, since] = [-1, Date.now()];
  for (;;) {
    const job = await register.bulk.find(organisation, id);
    if (!job) throw badData(words.files.noJob(id));
    const done = doneOf(job);
    if (done !== told) {
      io.err(`${words.importProgress(done, job.items.total)}\n`);
      [told, since] = [done, Date.now()];
    }
    if (job.state !== 'running') return;
    if (Date.now() - since > PATIENCE_MS) throw failure(words.files.nobodyWorks(id));
    await sleep(EVERY_MS);
  }
}

const doneOf = ({ items }: BulkJob): number => items.done + items.none;

async function archived(register: Register, id: string): Promise<Buffer> {
  const { distinct, zipOf } = await import('@pacta/documents');
  const files = await register.bulk.files(id);
  const names = distinct(files.map(({ fileName }) => fileName));
  const entries = files.map((file, n) => ({
    name: names[n] ?? file.fileName,
    bytes: () => register.bulk.bytes(id, file),
  }));
  return buffer(zipOf(entries));
}

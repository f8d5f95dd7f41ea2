import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { dryRun, importIdOf, type Intake, type ReadRow } from '@pacta/intake';
import type { Instant } from '@pacta/protocol';
import type { Register } from '@pacta/register';
import { codeOf } from '../code-of.js';
import { parsed, type Call, type Command } from '../command.js';
import { reporter, type Reporter } from '../imports/reporter.js';
import { lineOf, problemTold, remarkTold, rowTold } from '../imports/told.js';
import { organisationOf } from '../organisation-of.js';
import { badData, failure, wrongUsage } from '../stopped.js';
import { withRegister } from '../with-register.js';

const now = (): Instant => new Date().toISOString() as Instant; // toISOString is the shape of Instant

interface Run {
  readonly call: Call;
  readonly register: Register;
  readonly intake: Intake;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly report: Reporter['report'];
}

/** The rows of the file, told one by one. @throws Stopped for a file that cannot be read, or with problems that are not left aside */
async function looked({ call, intake, bytes, report }: Run, skipProblems: boolean): Promise<readonly ReadRow[]> {
  const { io, words } = call;
  const dry = await dryRun(bytes, intake);
  if (!dry.ok) throw badData(...dry.problems.map((problem) => lineOf(problemTold(problem, words), words)));
  const { rows } = dry;
  const places = rows.flatMap(({ act }) => act?.text.parties.map(({ country }) => country) ?? []);
  const rules = await intake.rules([...new Set(places)].filter(Boolean).sort());
  const remarks = dry.remarks.map((remark) => remarkTold(remark, words));
  report({ remarks, rows: rows.map((row) => rowTold(row, intake.at, rules, words)) });
  const wrong = rows.filter(({ act }) => act === null).length;
  io.err(`${words.importRead(rows.length - wrong, wrong)}\n`);
  if (wrong > 0 && !skipProblems) throw badData(words.importWaits);
  if (wrong === rows.length) throw badData(words.importRead(0, wrong));
  return rows;
}

async function confirmed({ register, intake, sha256 }: Run, rows: readonly ReadRow[]): Promise<void> {
  const { importId: id, fileName, at } = intake;
  const organisation = intake.organisation.id;
  await register.imports.keep({ id, organisation, fileName, sha256, remarks: [], rows, at });
  await register.imports.confirm(organisation, id, { skipProblems: true, at: now() });
}

/** Batch after batch; the worker starts the clocks. */
async function takenIn({ call, register, intake, report }: Run): Promise<void> {
  const { io, words } = call;
  for (let left = true; left;) {
    const batch = await register.importRun.batch(intake.importId, now());
    left = batch?.left ?? false;
    const rows = (await register.imports.find(intake.organisation.id, intake.importId))?.rows;
    const [done, refused] = [rows?.done ?? 0, rows?.refused ?? 0];
    io.err(`${words.importProgress(done + refused, (rows?.total ?? 0) - (rows?.skipped ?? 0))}\n`);
    if (!left) report({ done, refused });
  }
}

export const importFile: Command = async (call) => {
  const { values, kind: path } = parsed(
    call,
    {
      organisation: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'skip-problems': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    1,
  );
  const { io, words } = call;
  if (path === undefined) throw wrongUsage(words.helpOf.import);
  const { organisation: given } = values;
  if (given === undefined) throw wrongUsage(words.optionMissing('--organisation'));
  const bytes = await io.bytes(path).catch((error: unknown) => {
    throw failure(words.unreadable(path, codeOf(error)));
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await withRegister(call, async (register) => {
    const organisation = await organisationOf(register, given, call);
    const importId = importIdOf(organisation.id, sha256);
    const intake: Intake = {
      importId,
      fileName: basename(path),
      organisation,
      language: words.language,
      rules: (places) => register.rules(organisation.id, places),
      taken: (references) => register.imports.taken(organisation.id, references),
      at: now(),
    };
    const { report, end } = reporter(call, values.json, importId);
    const run: Run = { call, register, intake, bytes, sha256, report };
    const before = (await register.imports.find(organisation.id, importId))?.state;
    try {
      if (before === 'cancelled') throw badData(words.importCancelled);
      // What was confirmed before and cut short is gone on with, as it was read then.
      const isNew = before === undefined || before === 'draft';
      const rows = isNew || values['dry-run'] ? await looked(run, values['skip-problems']) : [];
      if (values['dry-run']) return;
      if (isNew) await confirmed(run, rows);
      await takenIn(run);
    } finally {
      end();
    }
  });
};

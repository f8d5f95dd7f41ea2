import { dayIn, type Instant } from '@pacta/protocol';
import { parsed, type Call, type Command } from '../command.js';
import { codeOf } from '../code-of.js';
import { badData, failure, wrongUsage } from '../stopped.js';
import type { FileFault, LifeFile, Lines } from '../life/life-file.js';
import type { Words } from '../words/words.js';

async function lifeIn(path: string, { io, words }: Call): Promise<{ life: LifeFile; lines: Lines }> {
  const content = await io.read(path).catch((error: unknown) => {
    throw failure(words.unreadable(path, codeOf(error)));
  });
  const [{ readLife }, { faultsOf }] = await Promise.all([
    import('../life/life-file.js'),
    import('../life/filled-in.js'),
  ]);
  const read = readLife(content, faultsOf);
  if ('life' in read) return read;
  const { catalogueIn } = await import('@pacta/contracts/messages');
  const { issue, day } = catalogueIn(words.language);
  const told = ({ line, ...fault }: FileFault): string => {
    if (fault.kind === 'issue') return words.life.atLine(line, `${fault.path} : ${issue(fault.issue)}`);
    return words.life.atLine(
      line,
      fault.kind === 'not-json' ? words.life.notJson : words.life.outOfOrder(day(fault.before)),
    );
  };
  throw badData(words.life.unlivable(path), ...read.faults.map(told));
}

async function wordsIn(language: string | undefined): Promise<Words | undefined> {
  if (language === 'fr') return (await import('../words/fr.js')).fr;
  return language === 'en' ? (await import('../words/en.js')).en : undefined;
}

export const liveThrough: Command = async (call) => {
  const { values, kind: path } = parsed(
    call,
    { out: { type: 'string' }, language: { type: 'string', default: 'fr' } },
    1,
  );
  const { io } = call;
  if (path === undefined) throw wrongUsage(call.words.life.fileMissing);
  const { out } = values;
  if (out === undefined) throw wrongUsage(call.words.optionMissing('--out'));
  const words = await wordsIn(values.language);
  if (!words) throw wrongUsage(call.words.life.unknownLanguage(values.language));
  const { life, lines } = await lifeIn(path, { ...call, words });

  const { prepareFolder, writeFolder } = await import('../life/folder.js');
  await prepareFolder(out).catch((error: unknown) => {
    throw failure(words.unwritable(out, codeOf(error)));
  });
  const [{ openStage }, { live }, { Declined, Door }, { movedBy, yearsUntil }] = await Promise.all([
    import('../../../../scripts/supervise/stage.mjs'),
    import('../life/live.js'),
    import('../life/door.js'),
    import('../life/moved.js'),
  ]);
  const stage = await openStage(words.language);
  try {
    const today = dayIn('Europe/Brussels', stage.now().toISOString() as Instant);
    const years = yearsUntil(today, life);
    const door = new Door(stage.address, words.language);
    const lived = await live(movedBy(life, years), { stage, door, words }).catch((error: unknown) => {
      throw error instanceof Declined ? badData(...toldOf(error.problem)) : error;
    });
    const { stopped } = lived;
    const refused = stopped
      ? [words.life.atLine(lines.of(['acts', stopped.act]), toldOf(stopped.problem).join(' '))]
      : [];
    await writeFolder(out, lived, words, { years, refused });
    io.err(`${words.life.written(out)}\n`);
    if (stopped) throw badData(...refused);
  } finally {
    await stage.close();
  }
};

/** The sentence, and what it says of single fields where that is something else. */
const toldOf = ({ detail, errors = [] }: { detail: string; errors?: { detail: string }[] }): string[] => [
  ...new Set([detail, ...errors.map((each) => each.detail)]),
];

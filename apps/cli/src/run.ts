import type { Command } from './command.js';
import { exit, type ExitCode, type Io } from './io.js';
import { Stopped, wrongUsage } from './stopped.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { CommandName, Words } from './words/words.js';

/** Each is loaded when it is called: what lists the kinds does not wait for the database's library. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  kinds: async () => (await import('./commands/kinds.js')).kinds,
  schema: async () => (await import('./commands/schema.js')).schema,
  sample: async () => (await import('./commands/sample.js')).sample,
  generate: async () => (await import('./commands/generate.js')).generate,
  lint: async () => (await import('./commands/lint.js')).lint,
  convert: async () => (await import('./commands/convert.js')).convert,
  compare: async () => (await import('./commands/compare.js')).compare,
  bulk: async () => (await import('./commands/bulk.js')).bulk,
  rehearse: async () => (await import('./commands/rehearse.js')).rehearse,
  import: async () => (await import('./commands/import.js')).importFile,
  'live-through': async () => (await import('./commands/live-through.js')).liveThrough,
  rebuild: async () => (await import('./commands/rebuild.js')).rebuild,
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
const asksHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

/** French, unless the person's own settings say English. */
function wordsFor({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): Words {
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('en') ? en : fr;
}

async function call(argv: readonly string[], io: Io, words: Words): Promise<void> {
  const [name = '', ...args] = argv;
  if (asksHelp(name)) return io.out(`${words.help}\n`);
  if (name === '') throw wrongUsage(words.help);
  if (!isCommand(name)) throw wrongUsage(words.unknownCommand(name), words.seeHelp(''));
  if (args.some(asksHelp)) return io.out(`${words.helpOf[name]}\n`);
  const command = await commands[name]();
  await command({ args, io, words });
}

/** Runs one command. Results go to `out`, everything else to `err`; the answer is the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = wordsFor(io.env);
  try {
    await call(argv, io, words);
    return exit.ok;
  } catch (error) {
    if (error instanceof Stopped) {
      io.err(`${error.lines.join('\n')}\n`);
      return error.code;
    }
    io.err(`${words.failed(error instanceof Error ? error.message : String(error))}\n`);
    if (io.env['PACTA_DEBUG'] && error instanceof Error) io.err(`${error.stack}\n`);
    return exit.failure;
  }
}

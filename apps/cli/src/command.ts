import { parseArgs, types, type ParseArgsConfig } from 'node:util';
import type { Io } from './io.js';
import { wrongUsage } from './stopped.js';
import type { Words } from './words/words.js';

/** What every command is given. */
export interface Call {
  readonly args: readonly string[];
  readonly io: Io;
  readonly words: Words;
}

export type Command = (call: Call) => Promise<void>;

type Options = NonNullable<ParseArgsConfig['options']>;

/** The option that Node's message is about. */
const named = (error: Error): string => /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';

/**
 * The options of a call, and what stands beside them: a kind, or files.
 * @throws Stopped for what the command does not take
 */
export function parsed<O extends Options>({ args, words }: Call, options: O, positionals: 0 | 1 | 2 = 0) {
  const result = attempt(args, options, words);
  const extra = result.positionals[positionals];
  if (extra !== undefined) throw wrongUsage(words.tooMany(extra));
  return { values: result.values, kind: result.positionals[0], given: result.positionals };
}

function attempt<O extends Options>(args: readonly string[], options: O, words: Words) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!types.isNativeError(error)) throw error;
    const code = 'code' in error ? error.code : '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw wrongUsage(words.unknownOption(named(error)));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw wrongUsage(words.valueMissing(named(error)));
    throw error;
  }
}

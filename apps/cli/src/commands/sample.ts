import { parsed, type Command } from '../command.js';
import { templateOf } from '../template-of.js';

export const sample: Command = async (call) => {
  const { kind } = parsed(call, {}, 1);
  const template = await templateOf(kind, call.words);
  call.io.out(`${JSON.stringify(template.sample, null, 2)}\n`);
};

import { parsed, type Command } from '../command.js';
import { templateOf } from '../template-of.js';

export const schema: Command = async (call) => {
  const { kind } = parsed(call, {}, 1);
  const { fields } = await templateOf(kind, call.words);
  const { z } = await import('zod');
  call.io.out(`${JSON.stringify(z.toJSONSchema(fields, { io: 'input' }), null, 2)}\n`);
};

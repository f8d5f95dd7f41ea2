import { parsed, type Command } from '../command.js';
import { withRegister } from '../with-register.js';

export const rebuild: Command = async (call) => {
  parsed(call, {});
  const { io, words } = call;
  await withRegister(call, async (register) => io.out(`${words.rebuilt(await register.rebuild())}\n`));
};

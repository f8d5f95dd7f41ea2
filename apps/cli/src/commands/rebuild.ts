import { parsed, type Command } from '../command.js';
import { failure, wrongUsage } from '../stopped.js';

export const rebuild: Command = async (call) => {
  parsed(call, {});
  const { io, words } = call;
  const { EnvironmentError, readSettings } = await import('@pacta/config');
  const url = databaseIn(() => readSettings({ ...io.env }).DATABASE_URL, EnvironmentError);
  if (!url) throw wrongUsage(words.databaseMissing);
  const { openRegister, RegisterUnavailable } = await import('@pacta/register');
  const { rulesInForce } = await import('@pacta/holidays');
  const register = await openRegister({ url, rules: rulesInForce });
  try {
    io.out(`${words.rebuilt(await register.rebuild())}\n`);
  } catch (error) {
    throw error instanceof RegisterUnavailable ? failure(words.registerAway) : error;
  } finally {
    await register.close();
  }
};

function databaseIn(read: () => string | undefined, mistaken: new (...args: never[]) => Error): string | undefined {
  try {
    return read();
  } catch (error) {
    throw error instanceof mistaken ? wrongUsage(error.message) : error;
  }
}

import type { Register } from '@pacta/register';
import type { Call } from './command.js';
import { failure, wrongUsage } from './stopped.js';

function databaseIn(read: () => string | undefined, mistaken: new (...args: never[]) => Error): string | undefined {
  try {
    return read();
  } catch (error) {
    throw error instanceof mistaken ? wrongUsage(error.message) : error;
  }
}

/**
 * Work on the register of DATABASE_URL, which is closed afterwards.
 * @throws Stopped where there is no such address, or nobody answers there
 */
export async function withRegister<T>({ io, words }: Call, work: (register: Register) => Promise<T>): Promise<T> {
  const { EnvironmentError, readSettings } = await import('@pacta/config');
  const url = databaseIn(() => readSettings({ ...io.env }).DATABASE_URL, EnvironmentError);
  if (!url) throw wrongUsage(words.databaseMissing);
  const { openRegister, RegisterUnavailable } = await import('@pacta/register');
  const { rulesInForce } = await import('@pacta/holidays');
  const register = await openRegister({ url, rules: rulesInForce });
  try {
    return await work(register);
  } catch (error) {
    throw error instanceof RegisterUnavailable ? failure(words.registerAway) : error;
  } finally {
    await register.close();
  }
}

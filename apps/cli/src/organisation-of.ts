import type { Organisation, Register } from '@pacta/register';
import type { Call } from './command.js';
import { wrongUsage } from './stopped.js';

/**
 * The organisation that an option names, by its id or its name.
 * @throws Stopped with those that are here, where it is none of them
 */
export async function organisationOf(register: Register, given: string, { words }: Call): Promise<Organisation> {
  const known = await register.organisations.list();
  const isMeant = ({ id, name }: Organisation) => [id, name.toLowerCase()].includes(given.toLowerCase());
  const [one, ...others] = known.filter(isMeant);
  if (one && others.length === 0) return one;
  throw wrongUsage(
    words.organisationUnknown(
      given,
      known.map(({ id, name }) => `${name} (${id})`),
    ),
  );
}

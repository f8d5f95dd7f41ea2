import type { z } from 'zod';
import { EnvironmentError, type Mistake } from './environment-error.js';
import { environment, settings, type Environment, type Settings } from './schema.js';

export { EnvironmentError, type Environment, type Mistake, type Settings };

type Variables = Record<string, string | undefined>;

/**
 * The environment of a service (API, worker), parsed once at boot. DATABASE_URL and TEMPORAL_ADDRESS must be there.
 * @throws EnvironmentError that tells all mistakes at once
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  return parse(environment, variables);
}

/**
 * The settings a person gave, for what runs before or without the servers (the supervisor, the command line): both servers may be absent.
 * @throws EnvironmentError that tells all mistakes at once
 */
export function readSettings(variables: Variables = process.env): Settings {
  return parse(settings, variables);
}

function parse<T extends { PORT: number; PUBLIC_URL?: string }>(
  schema: z.ZodType<T>,
  variables: Variables,
): T & { PUBLIC_URL: string } {
  const result = schema.safeParse(given(variables));
  if (!result.success) throw new EnvironmentError(result.error.issues.map((issue) => mistake(issue, variables)));
  return { ...result.data, PUBLIC_URL: result.data.PUBLIC_URL ?? `http://127.0.0.1:${result.data.PORT}` };
}

/** A variable set to nothing (`PORT= npm start`, an empty line of a compose file) is a variable not set. */
function given(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}

function mistake(issue: z.core.$ZodIssue, variables: Variables): Mistake {
  const variable = String(issue.path[0]);
  const value = variables[variable]?.trim() ? variables[variable] : undefined;
  return { variable, value, expected: value === undefined ? 'une valeur' : issue.message };
}

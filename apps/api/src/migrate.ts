import { EnvironmentError, readEnvironment } from '@pacta/config';
import { migrate } from '@pacta/register';

/** Brings the schema of the database up to date; run before the services start. */
try {
  const ran = await migrate(readEnvironment().DATABASE_URL);
  for (const name of ran) console.info(name);
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
}

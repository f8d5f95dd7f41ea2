import { EnvironmentError, readEnvironment } from '@pacta/config';
import { serve } from './serve.js';

try {
  await serve(readEnvironment());
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
}

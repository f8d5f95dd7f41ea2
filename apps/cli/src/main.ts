import { readFile, writeFile } from 'node:fs/promises';
import { buffer, text } from 'node:stream/consumers';
import { run } from './run.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  out: (output) => void process.stdout.write(output),
  err: (output) => void process.stderr.write(output),
  read: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  bytes: (path) => (path === '-' ? buffer(process.stdin) : readFile(path)),
  write: (path, bytes) => writeFile(path, bytes),
});

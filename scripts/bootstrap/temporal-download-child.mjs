// @ts-check
import { Runtime } from '@temporalio/worker';

const [kind, version, downloadDir] = process.argv.slice(2);
const executable = {
  type: 'cached-download',
  downloadDir,
  version: kind === 'dev-server' ? `v${version}` : 'default',
  ttl: 86_400_000,
  sdkName: 'sdk-typescript',
  sdkVersion: '1.24.0',
};
const server = { exe: executable, ip: '127.0.0.1', port: null, extraArgs: [] };
const devServer = {
  ui: false,
  uiPort: null,
  namespace: 'default',
  dbFilename: null,
  log: { format: 'pretty', level: 'warn' },
};

try {
  const runtime = Runtime.instance();
  const config = kind === 'dev-server' ? { type: kind, ...server, ...devServer } : { type: kind, ...server };
  // The SDK types this as a discriminated union; which of the two it is comes from the command line.
  const running = await runtime.createEphemeralServer(/** @type {never} */ (config));
  await runtime.shutdownEphemeralServer(running);
  await runtime.shutdown();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

// @ts-check
import { createServer } from 'node:net';

/**
 * Whether 127.0.0.1 has this TCP port free.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return listenOnce(port).then(
    () => true,
    () => false,
  );
}

/** A TCP port of 127.0.0.1 that was free a moment ago. */
export function freePort() {
  return listenOnce(0);
}

/**
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

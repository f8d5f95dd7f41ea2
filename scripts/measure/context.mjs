// @ts-check
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../bootstrap/paths.mjs';
import { locate, temporal } from '../bootstrap/temporal.mjs';
import { freePort } from '../servers/ports.mjs';
import { temporaryServers } from '../servers/temporary.mjs';
import { startProduct } from '../supervise/product.mjs';
import { texts } from '../texts.mjs';

/**
 * What a benchmark may ask for; each starts when it is first asked for, and ends with the run.
 * @typedef {ReturnType<typeof measuringContext>} Context
 */

/** @param {import('../bootstrap/progress.mjs').Progress} lines */
export function measuringContext(lines) {
  const program = () =>
    locate(temporal, {
      cache: cacheFolder(),
      announce: (source, work) => lines.step(texts.en.steps[source], work, '·'),
    });
  const servers = temporaryServers({ temporalProgram: program, durable: true });
  /** @type {Promise<Awaited<ReturnType<typeof startProduct>>> | undefined} */
  let product;
  const home = mkdtempSync(join(tmpdir(), 'pacta-home-'));
  chmodSync(home, 0o711);

  const startOne = async () => {
    const settings = { PORT: await freePort(), PACTA_HOME: home, PACTA_CACHE: cacheFolder() };
    return startProduct({ settings, temporal: await program(), witness: silent });
  };
  return {
    /** The address of a PostgreSQL that waits for the disk as in service. */
    postgres: servers.postgres,
    /** host:port of a Temporal server. */
    temporal: servers.temporal,
    /** A Pacta of its own, with its servers, in a new home: its address, the addresses of its servers, and its home. */
    product: async () => {
      const { address, databaseUrl, temporalAddress } = await (product ??= startOne());
      return { address, databaseUrl, temporalAddress, home };
    },
    end: async () => {
      await product?.then(({ stop }) => stop());
      await servers.end();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** @type {import('../supervise/product.mjs').Witness} */
const silent = {
  during: (_stage, work) => work(),
  note: () => undefined,
  crashed: ({ name, ending }) => console.error(`${name} ended: ${ending}`),
};

// @ts-check
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';

/**
 * A workflow whose update runs one local activity that does nothing, on the server of the product.
 * @param {string} address host:port
 */
export async function bareUpdate(address) {
  Runtime.install({
    shutdownSignals: [],
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.error, error: console.error },
  });
  const taskQueue = `bare-${process.pid}`;
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address }),
    taskQueue,
    workflowsPath: fileURLToPath(new URL('./workflow.mjs', import.meta.url)),
    activities: { nothing: async (/** @type {number} */ n) => n },
  });
  const running = worker.run();
  const connection = await Connection.connect({ address });
  const handle = await new Client({ connection }).workflow.start('bare', { taskQueue, workflowId: taskQueue });
  return {
    touch: (/** @type {number} */ n) => handle.executeUpdate('touch', { args: [n] }),
    end: async () => {
      await handle.terminate();
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}

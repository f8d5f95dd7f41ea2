// @ts-check
import { register } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

// The tests read the sources as they are; what is built needs none of this.
if (workerData.program.endsWith('.ts')) register('./from-source.mjs', import.meta.url);

/** @type {typeof import('../src/lint/examine.js')} */
const { examine } = await import(workerData.program);
parentPort?.postMessage(await examine(workerData.subject));

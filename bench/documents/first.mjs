// @ts-check
import { once } from 'node:events';

/** A process of its own: loads one program, makes one document, and says how many milliseconds each of the two took. */
const [{ way, named, docx, data }] = await once(process, 'message');
process.send?.('warm');
await once(process, 'message');
const from = performance.now();
const program = await import(`./ways/${way}.mjs`);
const loaded = performance.now();
await program[named](docx)(data);
process.send?.({ loading: loaded - from, making: performance.now() - loaded });

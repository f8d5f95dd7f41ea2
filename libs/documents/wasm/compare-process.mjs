/**
 * The comparison of Word files, a .NET program in WebAssembly, in a process of its own: what it takes, prints or breaks stays here.
 *
 * In: { id, before, after, author }. Out: { ready } once, then { id, bytes } or { id, error }.
 */
import { docxDiffCompare, initialize } from 'docxodus/core';

process.on('disconnect', () => process.exit(0));

/** Changes bear a date; a comparison has none of its own, and the same two files must give the same bytes. */
const date = '1980-01-01T00:00:00Z';

try {
  await initialize();
  process.on('message', async ({ id, before, after, author }) => {
    try {
      const settings = { authorForRevisions: author, dateTimeForRevisions: date };
      process.send({ id, bytes: Buffer.from(await docxDiffCompare(before, after, settings)) });
    } catch (error) {
      process.send({ id, error: String(error) });
    }
  });
  process.send({ ready: true });
} catch (error) {
  process.send({ error: String(error) }, () => process.exit(1));
}

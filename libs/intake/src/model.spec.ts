import { catalogueIn, importProblemIn } from '@pacta/contracts/messages';
import { civilDay, defaultRules, instantOf } from '@pacta/protocol';
import { rowsToActs } from './acts/rows-to-acts.js';
import { modelFile } from './model.js';
import { readTable } from './read-table.js';

const today = civilDay('2026-03-02');

describe.each(['fr', 'en'] as const)('the model file, %s', (language) => {
  it('is one that can be sent as it is: every column is known, and its example is a good row', async () => {
    const reading = await readTable(await modelFile(language, today));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const run = await rowsToActs(reading.table, {
      importId: '1f0f4c2e-2f6b-4c55-9a5e-1d9c6e0f7a11',
      fileName: 'protocoles.xlsx',
      organisation: {
        id: '9b2c7a10-1111-4222-8333-444455556666',
        name: 'Huy',
        country: 'BE',
        timeZone: 'Europe/Brussels',
      },
      language,
      rules: async () => defaultRules,
      taken: async () => new Set(),
      at: instantOf(today, 12, 'Europe/Brussels'),
    });
    if (!run.ok) throw new Error(run.problems.map((problem) => importProblemIn(language, problem)).join('\n'));
    expect(run.remarks).toEqual([]);
    expect(run.rows.map(({ problems }) => problems)).toEqual([[]]);
    expect(run.rows[0]?.act).toMatchObject({
      language,
      settled: { plans: [2023, 2024, 2025], evaluations: [2023, 2024] },
    });
  });

  it('explains every column on its second sheet', async () => {
    const { model } = catalogueIn(language).imports;
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(await modelFile(language, today));
    const text = Object.values(files)
      .map((content) => strFromU8(content))
      .join('');
    for (const explanation of Object.values(model.columns))
      expect(text).toContain(explanation.replaceAll('&', '&amp;'));
  });
});

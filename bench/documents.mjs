// @ts-check
import { textOf } from '@pacta/documents';
import { dataOf, docx, docxForDocxTemplates } from './documents/trial.mjs';
import { oneTurn } from './documents/turns.mjs';
import * as docxTemplates from './documents/ways/docx-templates.mjs';
import * as docxtemplater from './documents/ways/docxtemplater.mjs';
import * as easyTemplateX from './documents/ways/easy-template-x.mjs';
import * as ours from './documents/ways/ours.mjs';
import { varying, zlibAlone } from './documents/zlib-alone.mjs';
import { median } from './road/statistics.mjs';

/** Rows in the table of the document; documents that each program makes in a turn; turns to warm up and to be measured. */
const sizes = [
  { rows: 1, each: 10, warmUp: 6, turns: 20 },
  { rows: 20, each: 10, warmUp: 4, turns: 15 },
  { rows: 1000, each: 3, warmUp: 1, turns: 6 },
];
const a = 'A: docxtemplater as documented';
const zlib = 'zlib alone, on the XML of D';

/** One document by each program, in turn and with the same data, so that a slow moment of the machine weighs on all. */
export default async function documents() {
  const kept = ours.kept(docx);
  /** @type {Record<string, import('./documents/ways/way.js').Way>} */
  const ways = {
    [a]: docxtemplater.documented(docx),
    'B: docxtemplater, compiled once': docxtemplater.compiledOnce(docx),
    'C: B with our container': await docxtemplater.withOurContainer(docx, varying),
    'D: ours': kept,
    'D, its data checked first': ours.checked(docx),
    'easy-template-x': easyTemplateX.documented(docx),
    'docx-templates, no sandbox': docxTemplates.documented(docxForDocxTemplates),
  };
  const rows = [...Object.keys(ways), zlib].map((what) => /** @type {Record<string, string | number>} */ ({ what }));
  for (const { rows: count, each, warmUp, turns } of sizes) {
    /** @type {Record<string, number[]>} */
    const times = {};
    for (let turn = 0; turn < warmUp + turns; turn += 1) {
      const data = Array.from({ length: each }, (_, nth) => dataOf(turn * each + nth, count));
      const works = Object.entries(ways).map(([what, way]) => ({ what, works: data.map((one) => () => way(one)) }));
      const floor = { what: zlib, works: await Promise.all(data.map(async (one) => zlibAlone(await kept(one)))) };
      if (turn === 0) await sameText(ways, data[0] ?? {});
      for (const { what, works: inTurn } of [...works, floor]) {
        const took = await oneTurn(inTurn);
        if (turn >= warmUp) (times[what] ??= []).push(...took);
      }
    }
    const of = (/** @type {unknown} */ what) => median(times[String(what)] ?? []);
    const label = `${count.toLocaleString('en')} row${count > 1 ? 's' : ''}`;
    for (const row of rows) {
      const took = of(row['what']);
      Object.assign(row, {
        [`${label}, µs`]: took * 1000,
        [`A / it, ${count}`]: of(a) / took,
        [`it / zlib, ${count}`]: took / of(zlib),
      });
    }
  }
  return { name: 'documents', unit: 'median of a document', rows };
}

/**
 * Programs that say different things are not compared.
 * @param {Record<string, import('./documents/ways/way.js').Way>} ways @param {Record<string, unknown>} data
 */
async function sameText(ways, data) {
  const made = new Map();
  for (const [what, way] of Object.entries(ways)) made.set(what, await way(data));
  const said = (/** @type {string} */ what) => textOf(made.get(what)).replace(/\s+/g, ' ');
  const different = Object.keys(ways).filter((what) => said(what) !== said(a));
  if (different.length > 0) throw new Error(`These do not say the same as docxtemplater: ${different.join(', ')}`);
}

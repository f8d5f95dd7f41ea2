// @ts-check
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { compileTemplate, lintTemplate, openComparison, render } from '@pacta/documents';
import { mergePdf } from '@pacta/documents/merge';
import { cicProtocol } from '@pacta/templates';
import PizZip from 'pizzip';
import { soffice } from '../libs/documents/dist/pdf/soffice.js';
import { wasm } from '../libs/documents/dist/pdf/wasm.js';
import { conversionBy } from '../libs/documents/dist/pdf/conversion-by.js';
import { median } from './road/statistics.mjs';

const FILLINGS = 2_000;
const ROUNDS = 5;
const BATCH = 20;
/** Between two documents of a burst. */
const BETWEEN_MS = 10;
const PARTS = 15;

/** @typedef {{ what: string, figure: number, unit: string }} Row */

/**
 * @param {() => Promise<unknown> | unknown} work
 * @returns {Promise<number>} milliseconds
 */
async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @param {() => Promise<unknown> | unknown} work */
async function usually(work, rounds = ROUNDS) {
  /** @type {number[]} */
  const times = [];
  for (let n = 0; n < rounds; n += 1) times.push(await timed(work));
  return median(times);
}

const bytes = readFileSync(cicProtocol.file('fr'));

/** The template as one of long words would be: its first paragraph again and again, to so many bytes of XML. */
function longTemplate(/** @type {number} */ length) {
  const zip = new PizZip(bytes);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const paragraph =
    '<w:p><w:pPr><w:pStyle w:val="Corps"/></w:pPr><w:r><w:t>Considérant {reference} ;</w:t></w:r></w:p>';
  zip.file('word/document.xml', xml.replace('<w:sectPr', `${paragraph.repeat(length / paragraph.length)}<w:sectPr`));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** @returns {Promise<Row[]>} */
async function filling() {
  const template = compileTemplate(cicProtocol, 'fr', bytes);
  const { sample } = cicProtocol;
  const many = (/** @type {(n: number) => unknown} */ fill) => () => {
    for (let n = 0; n < FILLINGS; n += 1) fill(n);
  };
  const plain = many(() => render(template, sample));
  const coded = many((n) => render(template, sample, { verification: `https://pacta.example.org/v/K7QD-93XM-${n}` }));
  plain();
  coded();
  const each = (/** @type {number} */ milliseconds) => (1_000 * milliseconds) / FILLINGS;
  return [
    { what: 'a protocol, filled', figure: each(await usually(plain)), unit: 'µs' },
    { what: 'the same with its QR code', figure: each(await usually(coded)), unit: 'µs' },
  ];
}

/** @returns {Promise<Row[]>} */
async function examining() {
  const long = longTemplate(5_000_000);
  return [
    { what: 'a template examined', figure: await usually(() => lintTemplate(bytes, cicProtocol, 'fr')), unit: 'ms' },
    {
      what: 'one of five megabytes of XML',
      figure: await usually(() => lintTemplate(long, cicProtocol, 'fr')),
      unit: 'ms',
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function comparing() {
  const template = compileTemplate(cicProtocol, 'fr', bytes);
  const before = render(template, cicProtocol.sample);
  const after = render(template, { ...cicProtocol.sample, lieu: 'Namur', reference: 'CIC-2027-001' });
  const comparison = openComparison();
  const compare = () => comparison.compareDocx(before, after, 'Andenne');
  try {
    return [
      { what: 'two texts compared, the first of a process', figure: await timed(compare), unit: 'ms' },
      { what: 'the next ones', figure: await usually(compare), unit: 'ms' },
    ];
  } finally {
    await comparison.close();
  }
}

/**
 * Documents that are asked for one after the other faster than they are made: each in a process of its own, and with those that wait.
 * @param {{ convertMany: unknown }} converter
 * @param {Uint8Array} docx
 * @returns {Promise<Row[]>}
 */
async function bursting(converter, docx) {
  const burst = async (/** @type {object} */ by) => {
    const { convertToPdf } = conversionBy([by]);
    const asked = [];
    for (let n = 0; n < BATCH; n += 1) {
      asked.push(convertToPdf(docx));
      await setTimeout(BETWEEN_MS);
    }
    await Promise.all(asked);
  };
  const apart = await timed(() => burst({ ...converter, convertMany: undefined }));
  const together = await timed(() => burst(converter));
  return [
    { what: `a burst of ${BATCH}, each document for itself`, figure: apart, unit: 'ms' },
    { what: 'the same, those that wait together', figure: together, unit: 'ms' },
    { what: 'by how much faster', figure: apart / together, unit: '×' },
  ];
}

/** @returns {Promise<Row[]>} */
async function printing() {
  const docx = render(compileTemplate(cicProtocol, 'fr', bytes), cicProtocol.sample);
  /** @type {Row[]} */
  const rows = [];
  /** @type {Buffer | undefined} */
  let pdf;
  for (const converter of [soffice(undefined), wasm(60)]) {
    if (!(await converter.status()).available) continue;
    const conversion = conversionBy([converter]);
    pdf = await conversion.convertToPdf(docx);
    rows.push({
      what: `PDF by ${converter.name}, alone`,
      figure: await usually(() => conversion.convertToPdf(docx)),
      unit: 'ms',
    });
    const batch = await timed(() => conversion.convertMany(Array(BATCH).fill(docx)));
    rows.push({ what: `PDF by ${converter.name}, each of ${BATCH}`, figure: batch / BATCH, unit: 'ms' });
    if ('convertMany' in converter) rows.push(...(await bursting(converter, docx)));
    await conversion.close();
  }
  if (!pdf) return rows;
  const file = pdf;
  const parts = Array.from({ length: PARTS }, (_, n) => ({
    title: `Pièce ${n + 1}`,
    mediaType: 'application/pdf',
    size: file.length,
    bytes: () => file,
  }));
  const about = { title: 'Dossier', author: 'Andenne', subject: '', language: 'fr-BE', at: new Date(0) };
  rows.push({
    what: `${PARTS} protocols merged into one PDF`,
    figure: await usually(() => mergePdf(parts, about)),
    unit: 'ms',
  });
  return rows;
}

/** What is done with documents beside filling them. A converter that this machine has not is left out. */
export default async function paper() {
  const rows = [...(await filling()), ...(await examining()), ...(await comparing()), ...(await printing())];
  return { name: 'documents, beside their filling', unit: 'as each row says', rows };
}

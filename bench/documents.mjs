// @ts-check
import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { frenchDay, loadTemplate, municipalityOf, render, textOf } from '@pacta/documents';
import { cicProtocol } from '@pacta/templates';
import { median, quantile } from './road/statistics.mjs';

const WARM_UP = 40;
const ROUNDS = 200;

/** The dots, bars and marks of our templates, in the kind of parser that docxtemplater's documentation has one write. */
const parser = (/** @type {string} */ tag) => {
  const [path = '', bar] = tag.split('|');
  return {
    /** @param {any} scope @param {{ scopePathItem: number[], scopePathLength: number[] }} place */
    get: (scope, { scopePathItem, scopePathLength }) => {
      if (path === ';') return (scopePathItem.at(-1) ?? 0) + 1 === scopePathLength.at(-1) ? '.' : ';';
      const value = path.split('.').reduce((at, step) => at?.[step], scope);
      return bar === 'de' ? municipalityOf(value) : bar === 'jour' ? frenchDay(value) : value;
    },
  };
};

/**
 * One CIC protocol with its annex, template and data warm: ours, with the template kept compiled, beside docxtemplater used as its
 * documentation shows. In turn, so that a slow moment of the machine weighs on both.
 */
export default async function documents() {
  const template = loadTemplate(cicProtocol, 'fr');
  const docx = readFileSync(cicProtocol.file('fr'));
  const { kind, version, title, fields, sample } = cicProtocol;
  const data = { ...fields.parse(sample), modele: { genre: kind, version, langue: 'fr', titre: title.fr } };
  const ours = () => render(template, sample);
  const documented = () => {
    const document = new Docxtemplater(new PizZip(docx), {
      paragraphLoop: true,
      linebreaks: true,
      parser,
      nullGetter: (/** @type {{ module?: string }} */ part) => (part.module ? '' : '…'),
    });
    document.render(data);
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
  sameText(ours(), documented());

  /** @type {number[]} */ const fast = [];
  /** @type {number[]} */ const slow = [];
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const a = took(ours);
    const b = took(documented);
    if (n < WARM_UP) continue;
    fast.push(a);
    slow.push(b);
  }
  const row = (/** @type {string} */ what, /** @type {number[]} */ times) => ({
    what,
    median: median(times),
    p95: quantile(times, 0.95),
    'times as fast as documented': median(slow) / median(times),
  });
  return {
    name: 'documents',
    unit: 'ms',
    rows: [row('Pacta: one CIC protocol, template kept', fast), row('docxtemplater, as documented', slow)],
  };
}

/** @param {() => unknown} work */
function took(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * Two programs that say different things are not compared.
 * @param {Uint8Array} one @param {Uint8Array} other
 */
function sameText(one, other) {
  if (textOf(one) !== textOf(other)) throw new Error('The two documents do not say the same.');
}

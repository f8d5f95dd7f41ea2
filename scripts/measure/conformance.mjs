// @ts-check
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileTemplate, dress, logoIn, render, sampleOf } from '@pacta/documents';
import { mergePdf } from '@pacta/documents/merge';
import { dossierInventory, templates } from '@pacta/templates';
import { qrPng } from '../../libs/documents/dist/fill/pictures/qr.js';
import { conversionBy } from '../../libs/documents/dist/pdf/conversion-by.js';
import { soffice } from '../../libs/documents/dist/pdf/soffice.js';
import { wasm } from '../../libs/documents/dist/pdf/wasm.js';
import { judgedBy, profiles } from './verapdf.mjs';

/**
 * `VERAPDF=<its command> node scripts/measure/conformance.mjs [kind…]`: every kind in every language, as it is issued in a letterhead
 * and as a draft, made into PDF by each converter of this machine, and all of them merged, judged by veraPDF. Needs what `npm run build` makes.
 * Ends with 1 where a rule is broken.
 */

const letterhead = { logo: logoIn(qrPng('Andenne')), colour: '#1F2A44', name: 'Commune d’Andenne' };
const about = { title: 'Dossier', author: 'Pacta', subject: '', language: 'fr-BE', at: new Date(0) };
const verification = 'https://pacta.example.org/v/K7QD-93XM-2026';

/** @param {readonly string[]} kinds all where there is none */
function documents(kinds) {
  const wanted = [...templates, dossierInventory].filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  return wanted.flatMap((template) =>
    template.languages.flatMap((language) => {
      const bytes = readFileSync(template.file(language));
      const data = /** @type {object} */ (sampleOf(template, language));
      const issued = compileTemplate(template, language, dress(bytes, letterhead));
      const draft = compileTemplate(template, language, bytes);
      const name = `${template.kind}.${language}`;
      return [
        { name: `${name}.issued.pdf`, docx: render(issued, data, { verification }) },
        { name: `${name}.draft.pdf`, docx: render(draft, { ...data, projet: true }) },
      ];
    }),
  );
}

/** Files named for each rule that they break. */
const SHOWN = 3;

/** @param {import('./verapdf.mjs').Judged[]} judged */
function byRule(judged) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { file, broken } of judged) {
    for (const { rule, at, times } of broken)
      found.set(rule, [...(found.get(rule) ?? []), `${file}, ${times}×, first at ${at}`]);
  }
  return found;
}

/**
 * @param {string} verapdf
 * @param {ReturnType<typeof wasm>} converter
 * @param {ReturnType<typeof documents>} made
 */
async function judge(verapdf, converter, made) {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-conformance-'));
  const conversion = conversionBy([converter]);
  try {
    const pdfs = await conversion.convertMany(made.map(({ docx }) => docx));
    const parts = made.map(({ name }, n) => {
      const pdf = pdfs[n];
      if (!(pdf instanceof Uint8Array)) throw new Error(`${name} was not made`, { cause: pdf });
      return { title: name, mediaType: 'application/pdf', size: pdf.length, bytes: () => pdf };
    });
    const merged = await mergePdf(parts, about);
    const all = [...parts, { title: 'all-of-them-merged.pdf', bytes: () => merged.pdf }];
    const files = all.map(({ title, bytes }) => {
      writeFileSync(join(folder, title), bytes());
      return join(folder, title);
    });
    let faults = 0;
    for (const profile of profiles) {
      const judged = await judgedBy(verapdf, profile, files);
      const good = judged.filter(({ broken }) => broken.length === 0).length;
      faults += judged.length - good;
      console.log(`${converter.name}, ${profile}: ${good} of ${judged.length} conform`);
      for (const [rule, at] of byRule(judged)) {
        const more = at.length > SHOWN ? [`and ${at.length - SHOWN} more`] : [];
        console.log([`  ${rule}`, ...at.slice(0, SHOWN), ...more].join('\n      '));
      }
    }
    return faults;
  } finally {
    await conversion.close();
    rmSync(folder, { recursive: true });
  }
}

const verapdf = process.env['VERAPDF'];
if (!verapdf) throw new Error('VERAPDF is to name the command of veraPDF.');
const made = documents(process.argv.slice(2));
let faults = 0;
for (const converter of [soffice(process.env['SOFFICE_PATH']), wasm(60)]) {
  const { available, reason } = await converter.status();
  if (available) faults += await judge(verapdf, converter, made);
  else console.log(`${converter.name}: ${reason}`);
}
process.exit(faults > 0 ? 1 : 0);

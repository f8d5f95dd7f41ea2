// @ts-check
import { z } from 'zod';
import { compileTemplate, defineTemplate, render } from '@pacta/documents';

/** @typedef {import('./way.js').Way} Way */

/** D: the template kept, the data taken as they stand. @param {Uint8Array} docx @returns {Way} */
export function kept(docx) {
  const { compiled } = compileTemplate(manifestOf(z.looseObject({})), 'fr', docx);
  return (data) => compiled.fill(data);
}

/** D as the product calls it: the data first checked against the schema of the template. @param {Uint8Array} docx @returns {Way} */
export function checked(docx) {
  const line = z.strictObject(textsOf(['action', 'responsable', 'lieu', 'debut', 'budget']));
  const schema = z.object({ reference: z.string(), intitule: z.string(), lignes: z.array(line) }).catchall(z.string());
  const template = compileTemplate(manifestOf(schema), 'fr', docx);
  return (data) => render(template, data);
}

const textsOf = (/** @type {string[]} */ names) => Object.fromEntries(names.map((name) => [name, z.string()]));

/** @template {z.ZodType} Fields @param {Fields} fields */
const manifestOf = (fields) =>
  defineTemplate({
    kind: 'trial',
    version: '1',
    title: { fr: 'Essai' },
    languages: ['fr'],
    calledBy: 'nothing',
    file: () => '',
    fields,
    sample: /** @type {z.input<Fields>} */ ({}),
  });

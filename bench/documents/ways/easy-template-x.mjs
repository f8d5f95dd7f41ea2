// @ts-check
import { TemplateHandler } from 'easy-template-x';

/** As its documentation shows it. @param {Uint8Array} docx @returns {import('./way.js').Way} */
export const documented = (docx) => (data) =>
  new TemplateHandler().process(Buffer.from(docx), /** @type {import('easy-template-x').TemplateData} */ (data));

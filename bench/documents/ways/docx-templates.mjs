// @ts-check
import { createReport } from 'docx-templates';

/** As its documentation shows it, in its fastest setting: without a sandbox around what a template may run. @param {Uint8Array} docx @returns {import('./way.js').Way} */
export const documented = (docx) => (data) =>
  createReport({ template: docx, data, cmdDelimiter: ['{', '}'], noSandbox: true });

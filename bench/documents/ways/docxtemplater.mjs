// @ts-check
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** @typedef {import('./way.js').Way} Way */

const options = {
  paragraphLoop: true,
  linebreaks: true,
  nullGetter: (/** @type {{ module?: string }} */ part) => (part.module ? '' : '…'),
};
const asFile = (/** @type {PizZip} */ zip) => zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });

/** A: docxtemplater as its documentation shows it. @param {Uint8Array} docx @returns {Way} */
export const documented = (docx) => (data) =>
  asFile(new Docxtemplater(new PizZip(docx), options).render(data).getZip());

/** B: compiled once. @param {Uint8Array} docx @returns {Way} */
export function compiledOnce(docx) {
  const render = reused(docx);
  return (data) => asFile(render(data));
}

/**
 * C: B, with a container of our own that keeps deflated what does not change.
 * @param {Uint8Array} docx @param {readonly string[]} varying the files that hold tags @returns {Promise<Way>}
 */
export async function withOurContainer(docx, varying) {
  const ours = new URL('../../../libs/documents/dist/fill/container.js', import.meta.url);
  const { pack, writeContainer } = await import(ours.href);
  const render = reused(docx);
  const kept = new Map();
  return (data) => {
    const { files } = render(data);
    const parts = Object.values(files).filter((file) => !file.dir);
    return writeContainer(
      parts.map((file) => {
        const part = kept.get(file.name) ?? pack(file.name, file.asUint8Array());
        if (!varying.includes(file.name)) kept.set(file.name, part);
        return part;
      }),
    );
  };
}

/**
 * One that forgets what it remembers of the last document before each.
 * @param {Uint8Array} docx @returns {(data: Record<string, unknown>) => PizZip}
 */
function reused(docx) {
  const zip = new PizZip(docx);
  const document = /** @type {Docxtemplater & { compiled: Record<string, { allErrors: unknown[] }> }} */ (
    new Docxtemplater(zip, options)
  );
  return (data) => {
    Object.assign(document, { rendered: false, mapper: undefined, scopeManagers: {}, errors: [] });
    for (const part of Object.values(document.compiled)) part.allErrors = [];
    document.render(data);
    return zip;
  };
}

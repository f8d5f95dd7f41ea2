import type { Services } from '../../apps/worker/src/services.js';

/** Making a PDF has tests of its own, and would take most of the time of a life. */
export const withoutPdf: Pick<Services, 'conversion'> = {
  conversion: {
    convertToPdf: () => Promise.resolve(Buffer.from('%PDF-1.7 stands for one')),
    convertMany: (docxs) => Promise.resolve(docxs.map(() => Buffer.from('%PDF-1.7 stands for one'))),
    converters: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  },
};

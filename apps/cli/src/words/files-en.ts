import type { FileWords } from './files.js';

export const filesEn: FileWords = {
  missing: 'Name the .docx file.',
  two: 'Name the two .docx files to compare, the older one first.',
  mustEndIn: (path, ending) => `“${path}”: the file to write ends in ${ending}.`,
  notDocx: (path) => `“${path}” is no Word document (.docx) that can be opened.`,
  notCompared: (cause) => `The comparison could not be made. ${cause}`,
  pdfLacks: (claims) => `This converter did not give the PDF everything; it lacks: ${claims.join(', ')}.`,
  claims: {
    tagged: 'tags',
    language: 'a language',
    'title-shown': 'its title in the window',
    'pdf-a-2b': 'the declaration of PDF/A-2b',
    'pdf-ua-1': 'the declaration of PDF/UA-1',
    'fonts-embedded': 'embedded fonts',
  },
  wrongFormat: (given) => `“${given}” is no format: pdf or docx.`,
  wrongYear: (given) => `“${given}” is no year, such as 2027.`,
  nothingFits: 'No protocol fits: there is nothing to make.',
  noJob: (id) => `The job ${id} does not exist, or is no longer kept.`,
  nobodyWorks: (id) => `Nothing moves: is Pacta running? The job stays waiting; take it up again by --job ${id}.`,
  without: (reference, reason) => `${reference}: ${reason}`,
  reasons: {
    'not-yet': 'this document has no place yet',
    faulty: 'its data do not fill the template',
    'no-pdf': 'the PDF could not be made',
  },
};

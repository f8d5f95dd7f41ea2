import type { DXT } from 'docxtemplater';
import type PizZip from 'pizzip';

const endNotesFile = 'word/endnotes.xml';

/**
 * docxtemplater looks for tags in the notes at the foot of a page, and not in those at the end of the document. Staff see no difference
 * between the two: this module adds the file of the latter to those that it fills. Each document needs one of its own.
 */
export const endNotes = (): DXT.Module => ({
  name: 'EndNotes',
  optionsTransformer(options, document) {
    const { files } = document.getZip() as PizZip; // that of its constructor; its types leave the kind open
    if (files[endNotesFile]) document.targets.push(endNotesFile);
    return options;
  },
});

import type { Language } from '../../language.js';
import type { ReusedDocxtemplater } from '../reused-docxtemplater.js';
import { flatten, type FlatFile } from './flatten.js';
import { Ink } from './ink.js';
import { OpenSections } from './open-sections.js';
import { Writer } from './writer.js';

/**
 * The files of a template that hold tags, as bytes to copy and values to print: filled without reading or building any XML.
 * It writes what docxtemplater would have written, byte for byte, or says that it cannot.
 */
export class FlatTemplate {
  readonly #files: readonly FlatFile[];

  /**
   * @param judge has rendered at least one document
   * @param names the files that hold tags
   * @throws NotFlat where the template can only be filled by docxtemplater
   */
  constructor(judge: ReusedDocxtemplater, names: readonly string[], language: Language) {
    this.#files = names.map((name) => flatten(judge, name, language));
  }

  /**
   * Hands over the XML of each file in turn, as a view that is good until `take` returns.
   * @throws NotFlat where these data can only be filled in by docxtemplater; whatever reading the data throws
   */
  write(data: object, take: (name: string, xml: Uint8Array) => void): void {
    const ink = new Ink();
    try {
      for (const file of this.#files) {
        ink.backTo(0);
        new Writer(file, new OpenSections(data), ink).write();
        take(file.name, ink.written);
      }
    } finally {
      ink.giveBack();
    }
  }
}

/** Why a template, or this document of it, is left to docxtemplater. Not an error: its way is slower and always right. */
export class NotFlat extends Error {
  override readonly name = 'NotFlat';
}

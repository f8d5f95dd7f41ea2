import { conversionBy, type Conversion, type ConversionSettings } from './conversion-by.js';
import { gotenberg } from './gotenberg.js';
import { soffice } from './soffice.js';
import { wasm } from './wasm.js';

export type { Conversion, ConversionSettings } from './conversion-by.js';

/** By a Gotenberg where its address is given, by LibreOffice where it is found, else by what comes with the package. */
export function openConversion(settings: ConversionSettings = {}): Conversion {
  const { gotenbergUrl, sofficePath, idleSeconds = 120 } = settings;
  return conversionBy([gotenberg(gotenbergUrl), soffice(sofficePath), wasm(idleSeconds)], settings);
}

/** One document, converters opened and closed for it: for the command line. */
export async function convertToPdf(docx: Uint8Array, settings: ConversionSettings = {}): Promise<Buffer> {
  const conversion = openConversion(settings);
  try {
    return await conversion.convertToPdf(docx);
  } finally {
    await conversion.close();
  }
}

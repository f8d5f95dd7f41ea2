import { DocumentError } from '../errors.js';
import type { Converter, ConverterStatus } from './converter.js';
import { gotenberg } from './gotenberg.js';
import { Slots } from './slots.js';
import { soffice } from './soffice.js';
import { wasm } from './wasm.js';

/** How PDF is made here. All may be left out: what the machine has is then used. */
export interface ConversionSettings {
  /** Address of a Gotenberg server. */
  gotenbergUrl?: string;
  /** Path of LibreOffice's `soffice`; otherwise the PATH is searched. */
  sofficePath?: string;
  /** Conversions at once; 2. */
  places?: number;
  /** Conversions that may wait; 100. */
  queue?: number;
  /** For one document, from its turn on; 120. */
  timeoutSeconds?: number;
  /** After which the WebAssembly converter gives its memory back; 120. */
  idleSeconds?: number;
}

/** The converters of one process, opened once and closed with it. */
export interface Conversion {
  /**
   * A PDF that is tagged and declares PDF/A-2b and PDF/UA-1. A converter that fails hands the document to the next.
   * @throws DocumentError `no-converter`, `conversion-queue-full`, `conversion-timed-out`, `conversion-failed`
   */
  convertToPdf(docx: Uint8Array): Promise<Buffer>;
  /** In the order in which they are tried. */
  converters(): Promise<ConverterStatus[]>;
  /** Ends child processes and removes profiles. */
  close(): Promise<void>;
}

export function openConversion(settings: ConversionSettings = {}): Conversion {
  const { gotenbergUrl, sofficePath, idleSeconds = 120 } = settings;
  return conversionBy([gotenberg(gotenbergUrl), soffice(sofficePath), wasm(idleSeconds)], settings);
}

/** The same over any converters, in the order given. */
export function conversionBy(
  converters: readonly Converter[],
  { places = 2, queue = 100, timeoutSeconds = 120 }: ConversionSettings = {},
): Conversion {
  const slots = new Slots(places, queue);
  const statuses = () => Promise.all(converters.map((converter) => converter.status()));
  return {
    converters: statuses,
    convertToPdf: (docx) =>
      slots.run(async (slot) => {
        const signal = AbortSignal.timeout(timeoutSeconds * 1000);
        const failures: string[] = [];
        for (const converter of converters) {
          const { available, reason } = await converter.status();
          if (!available) failures.push(`${converter.name}: ${reason}`);
          else {
            try {
              return await withinTime(converter.convert(docx, slot, signal), signal);
            } catch (error) {
              if (signal.aborted) throw timedOut(timeoutSeconds, error);
              failures.push(`${converter.name} failed: ${String(error)}`);
            }
          }
        }
        throw nothingLeft(failures);
      }),
    close: async () => {
      await Promise.all(converters.map((converter) => converter.close()));
    },
  };
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

/** A converter that does not heed the signal must not hold its caller. */
function withinTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error('out of time'));
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

const timedOut = (seconds: number, cause: unknown) =>
  new DocumentError('conversion-timed-out', `The PDF was not ready after ${seconds} s.`, undefined, { cause });

function nothingLeft(failures: readonly string[]): DocumentError {
  const tried = failures.some((failure) => failure.includes(' failed: '));
  return tried
    ? new DocumentError('conversion-failed', 'No converter could make the PDF.', failures.join('; '))
    : new DocumentError('no-converter', 'There is no way to make a PDF on this machine.', failures.join('; '));
}

import { DocumentError } from '../errors.js';
import type { PdfClaim } from './claims.js';
import type { Converter, ConverterName, ConverterStatus } from './converter.js';
import { Slots } from './slots.js';

/** Documents that go through one process together: with more, one that hangs holds up more of the others. */
const TOGETHER = 20;
/** Of the time that one has alone: what hangs in company holds up the others for no longer. */
const SHARE_IN_COMPANY = 0.5;

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
   * A PDF that is tagged and declares PDF/A-2b and PDF/UA-1. Those that wait at the same time go through one process together, where a
   * converter is faster so; none fails another. A converter that fails hands the document to the next.
   * @throws DocumentError `no-converter`, `conversion-queue-full`, `conversion-timed-out`, `conversion-failed`
   */
  convertToPdf(docx: Uint8Array): Promise<Buffer>;
  /** Any number: each its PDF, or why there is none. No more wait at a time than go together. */
  convertMany(docxs: readonly Uint8Array[]): Promise<(Buffer | DocumentError)[]>;
  /** In the order in which they are tried. */
  converters(): Promise<ConverterStatus[]>;
  /** Ends child processes and removes profiles. */
  close(): Promise<void>;
}

/** Conversion over any converters, in the order given. */
export function conversionBy(
  converters: readonly Converter[],
  { places = 2, queue = 100, timeoutSeconds = 120 }: ConversionSettings = {},
): Conversion {
  const lacking = new Map<ConverterName, readonly PdfClaim[]>();

  /** What is made is mended, then looked at, so that what a converter does not do is known rather than hidden. */
  async function finished(name: ConverterName, made: Buffer): Promise<Buffer> {
    const [{ mended }, { lackingIn, pdfClaims }] = await Promise.all([import('./mend/mend.js'), import('./claims.js')]);
    const pdf = await mended(made);
    lacking.set(name, await lackingIn(pdf).catch(() => pdfClaims));
    return pdf;
  }

  const statusOf = async (converter: Converter): Promise<ConverterStatus> => {
    const known = lacking.get(converter.name);
    return { ...(await converter.status()), ...(known && { lacking: known }) };
  };

  async function alone(docx: Uint8Array, slot: number): Promise<Buffer> {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000);
    const failures: string[] = [];
    for (const converter of converters) {
      const { available, reason } = await converter.status();
      if (!available) failures.push(`${converter.name}: ${reason}`);
      else {
        try {
          const pdf = await withinTime(converter.convert(docx, slot, signal), signal);
          return await finished(converter.name, pdf);
        } catch (error) {
          if (signal.aborted) throw timedOut(timeoutSeconds, error);
          failures.push(`${converter.name} failed: ${String(error)}`);
        }
      }
    }
    throw nothingLeft(failures);
  }

  /** None where the first converter that is there does not take several. */
  async function together(docxs: readonly Uint8Array[], slot: number): Promise<(Buffer | undefined)[]> {
    const signal = AbortSignal.timeout(timeoutSeconds * 1000 * SHARE_IN_COMPANY);
    for (const converter of converters) {
      if (!(await converter.status()).available) continue;
      const pdfs = await withinTime(converter.convertMany?.(docxs, slot, signal) ?? Promise.resolve([]), signal);
      return Promise.all(pdfs.map(async (pdf) => pdf && finished(converter.name, pdf)));
    }
    return [];
  }

  const slots = new Slots<Uint8Array, Buffer>({ places, queue, together: TOGETHER }, { alone, together });
  const convertToPdf = (docx: Uint8Array): Promise<Buffer> => slots.run(docx);

  const told = (error: unknown): DocumentError =>
    error instanceof DocumentError ? error : new DocumentError('conversion-failed', String(error));

  return {
    converters: () => Promise.all(converters.map(statusOf)),
    convertToPdf,
    convertMany: async (docxs) => {
      const made: (Buffer | DocumentError)[] = [];
      for (let from = 0; from < docxs.length; from += TOGETHER) {
        const some = docxs.slice(from, from + TOGETHER);
        made.push(...(await Promise.all(some.map((docx) => convertToPdf(docx).catch(told)))));
      }
      return made;
    },
    close: async () => {
      await Promise.all(converters.map((converter) => converter.close()));
    },
  };
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

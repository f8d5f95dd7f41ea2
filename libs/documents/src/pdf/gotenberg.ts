import { asPdf, type Converter } from './converter.js';

const route = 'forms/libreoffice/convert';
const probeMilliseconds = 2_000;

/** A Gotenberg server at an address; its own LibreOffice, its own queue. */
export function gotenberg(address: string | undefined): Converter {
  const at = (path: string) => new URL(path, address?.endsWith('/') ? address : `${address ?? ''}/`);
  return {
    name: 'gotenberg',
    async status() {
      if (!address) return { name: 'gotenberg', available: false, reason: 'no address is given' };
      try {
        const answer = await fetch(at('health'), { signal: AbortSignal.timeout(probeMilliseconds) });
        return { name: 'gotenberg', available: answer.ok, reason: `it answers ${answer.status} at ${address}` };
      } catch (error) {
        return { name: 'gotenberg', available: false, reason: `no answer at ${address}: ${String(error)}` };
      }
    },
    async convert(docx, _slot, signal) {
      const form = new FormData();
      form.append('files', new Blob([new Uint8Array(docx)]), 'document.docx');
      form.append('pdfa', 'PDF/A-2b');
      form.append('pdfua', 'true');
      const answer = await fetch(at(route), { method: 'POST', body: form, signal });
      if (!answer.ok) throw new Error(`Gotenberg answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
      return asPdf(Buffer.from(await answer.arrayBuffer()));
    },
    close: async () => {},
  };
}

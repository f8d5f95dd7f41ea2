import { createHash, randomUUID } from 'node:crypto';
import type { DocumentView, ProtocolView } from '@pacta/contracts';
import { Life } from '../builders/visitor.js';

/** The paper that shows an act, as it was scanned. */
export interface Scan {
  readonly name: string;
  readonly bytes: Buffer;
}

export const aScan = (): Scan => ({ name: 'Procès-verbal.pdf', bytes: Buffer.from(`%PDF-1.7\n${randomUUID()}`) });

export interface Issued extends DocumentView {
  readonly bytes: Uint8Array;
}

/** A life that is walked from one end to the other by the interface alone: its acts, its scans, its documents. */
export class WalkedLife extends Life {
  /** What blocks, in the answer to an act; without one, as it stands now. */
  async blocks(answered?: ProtocolView): Promise<string> {
    return (answered ?? (await this.view())).blocking.sentence;
  }

  /** Does something, and shows the entry that it made by a scan. */
  async shownBy(scan: Scan, doing: () => Promise<ProtocolView>): Promise<ProtocolView> {
    const { position } = await this.view();
    await doing();
    const sha256 = createHash('sha256').update(scan.bytes).digest('hex');
    const headers = { 'Content-Type': 'application/octet-stream' };
    const body = new Uint8Array(scan.bytes);
    const { status } = await fetch(this.address(`attachments/${sha256}`), { method: 'PUT', headers, body });
    if (status !== 200) throw new Error(`the scan was answered ${status}`);
    return this.act({ type: 'attach-file', to: position + 1, sha256, name: scan.name });
  }

  /** The bytes of the one scan that an entry of the journal is shown by. */
  async scanOf(position: number): Promise<Uint8Array> {
    const [scan] = (await this.journal())[position - 1]?.attachments ?? [];
    if (!scan) throw new Error(`entry ${position} has no scan`);
    return this.bytesAt(`attachments/${scan.sha256}`);
  }

  /** Every document that was issued, in each of its formats. */
  async issued(): Promise<readonly Issued[]> {
    const documents = await this.documents();
    return Promise.all(documents.map(async (each) => ({ ...each, bytes: await this.bytesAt(`documents/${each.id}`) })));
  }

  protected async documents(): Promise<readonly DocumentView[]> {
    return (await this.service.get<DocumentView[]>(`${this.path}/documents`)).body;
  }

  private address(what: string): string {
    return `${this.service.url}/api${this.path}/${what}`;
  }

  private async bytesAt(what: string): Promise<Uint8Array> {
    return new Uint8Array(await (await fetch(this.address(what))).arrayBuffer());
  }
}

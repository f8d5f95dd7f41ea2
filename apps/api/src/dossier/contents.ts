import { Inject, Injectable } from '@nestjs/common';
import type { JournalEntry } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { distinct, safeName } from '@pacta/documents';
import type { Protocol } from '@pacta/protocol';
import type { IssuedDocument } from '@pacta/register';
import { kindOf, savedAs } from '../attachments/kind-of-file.js';
import { types } from '../documents/file-answer.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { documentTitle } from '../views/document-title.js';
import { journalOf } from '../views/journal-view.js';

/** A file of a dossier. */
export interface Piece {
  /** Its path in the archive. */
  readonly file: string;
  readonly title: string;
  readonly mediaType: string;
  /** Issued, or recorded with the entry that it shows. */
  readonly at: string;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: () => Promise<Buffer>;
  /** A scan has none. */
  readonly issued: IssuedDocument | null;
}

/** All that is kept of a protocol, in an order that the same state always gives. */
export interface Contents {
  readonly protocol: Protocol;
  readonly title: string;
  readonly language: UiLanguage;
  readonly documents: readonly Piece[];
  readonly scans: readonly Piece[];
  readonly journal: readonly JournalEntry[];
}

const placeOf = (position: number): string => String(position).padStart(4, '0');

@Injectable()
export class DossierContents {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  async of(organisation: string, id: string, language: UiLanguage): Promise<Contents> {
    const { register } = this.services;
    const { state, summary } = await this.reading.protocol(organisation, id);
    const [issued, events, looking] = await Promise.all([
      register.documents.list(organisation, id),
      register.protocols.journal(organisation, id),
      this.reading.looking(state.organisation, language),
    ]);
    const today = state.recordedOn;
    const journal = journalOf(events, state, { organisation, rules: looking.rules, today }, language);
    return {
      protocol: state,
      title: summary.title || summary.partyNames.join(' – ') || state.reference,
      language,
      journal,
      documents: named(issued.map((document) => this.document(organisation, document, state, language)).sort(inOrder)),
      scans: named(journal.flatMap((entry) => this.scansOf(organisation, id, entry, language))),
    };
  }

  private document(
    organisation: string,
    document: IssuedDocument & { readonly size: number },
    state: Protocol,
    language: UiLanguage,
  ): Piece {
    const { id, format, fileName, issuedAt, size, sha256 } = document;
    const folder = catalogueIn(language).files.dossier.names.documents;
    return {
      file: `${folder}/${fileName}`,
      title: documentTitle(document, state, language),
      mediaType: types[format],
      at: issuedAt,
      size,
      sha256,
      issued: document,
      bytes: () => this.fetched(this.services.register.documents.read(organisation, id), fileName),
    };
  }

  private scansOf(organisation: string, protocol: string, entry: JournalEntry, language: UiLanguage): Piece[] {
    const { names } = catalogueIn(language).files.dossier;
    return entry.attachments.map(({ name, mediaType, sha256, size }) => {
      const kind = kindOf(mediaType);
      const saved = safeName(kind ? savedAs(name, kind) : name);
      return {
        file: `${names.scans}/${placeOf(entry.position)}-${saved}`,
        title: name,
        mediaType,
        at: entry.at,
        size,
        sha256,
        issued: null,
        bytes: () => this.fetched(this.services.register.attachments.read(organisation, protocol, sha256), name),
      };
    });
  }

  private async fetched(reading: Promise<{ readonly bytes: Buffer } | undefined>, name: string): Promise<Buffer> {
    const found = await reading;
    if (!found) throw new Error(`«${name}» is listed and cannot be read`);
    return found.bytes;
  }
}

const inOrder = (a: Piece, b: Piece): number => (a.at + a.file < b.at + b.file ? -1 : 1);

function named(pieces: readonly Piece[]): Piece[] {
  const files = distinct(pieces.map(({ file }) => file));
  return pieces.map((piece, n) => ({ ...piece, file: files[n] ?? piece.file }));
}

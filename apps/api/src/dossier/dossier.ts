import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import { plainName, zipOf } from '@pacta/documents';
import type { MergePart } from '@pacta/documents/merge';
import { SERVICES, type Services } from '../services.js';
import { DossierContents, type Contents, type Piece } from './contents.js';
import { inventoryCsv, inventoryDocx, journalCsv } from './inventory.js';

const LANGUAGE_TAG: Readonly<Record<UiLanguage, string>> = { fr: 'fr-BE', en: 'en-GB' };

/** All that is kept of a protocol, to take away: an archive of every file, or one PDF to read and print. */
@Injectable()
export class Dossier {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(DossierContents) private readonly contents: DossierContents,
  ) {}

  /** Each file as it is kept, with the journal and an inventory. The same state gives the same bytes. */
  async archive(
    organisation: string,
    protocol: string,
    language: UiLanguage,
  ): Promise<{ stream: Readable; fileName: string }> {
    const contents = await this.contents.of(organisation, protocol, language);
    const { names } = catalogueIn(language).files.dossier;
    const text = (name: string, content: string) => ({ name, bytes: () => Buffer.from(content) });
    const stream = zipOf([
      { name: `${names.inventory}.docx`, bytes: () => inventoryDocx(contents) },
      text(`${names.inventory}.csv`, inventoryCsv(contents)),
      text(`${names.journal}.csv`, journalCsv(contents)),
      ...[...contents.documents, ...contents.scans].map(({ file: name, bytes }) => ({ name, bytes })),
    ]);
    return { stream, fileName: `${plainName(`${contents.protocol.reference} ${names.dossier}`)}.zip` };
  }

  /**
   * The last issue of each document and the scans, in one file under bookmarks, after an inventory that says what could not be taken
   * in. @throws DocumentError where the inventory cannot be made a PDF
   */
  async merged(
    organisation: string,
    protocol: string,
    language: UiLanguage,
  ): Promise<{ bytes: Buffer; fileName: string }> {
    const contents = toMerge(await this.contents.of(organisation, protocol, language));
    const { mergePdf } = await import('@pacta/documents/merge');
    const say = catalogueIn(language).files.dossier;
    const pieces = [...contents.documents, ...contents.scans];
    const { reference, recordedOn } = contents.protocol;
    const { pdf } = await mergePdf(
      partsOf(contents, say.chapters),
      {
        title: say.title(reference),
        author: 'Pacta',
        subject: contents.title,
        language: LANGUAGE_TAG[language],
        at: new Date(`${recordedOn}T12:00:00Z`),
      },
      {
        title: say.inventory,
        pages: (outcomes) => {
          const became = new Map(pieces.flatMap((piece, n) => (outcomes[n] ? [[piece, outcomes[n]]] : [])));
          return this.services.conversion.convertToPdf(inventoryDocx(contents, became));
        },
      },
    );
    return { bytes: pdf, fileName: `${plainName(`${reference} ${say.names.dossier}`)}.pdf` };
  }
}

/** Of each document its last issue: as PDF where there is one, else as what the inventory says is not taken in. */
function toMerge(contents: Contents): Contents {
  const last = new Map<string, Piece>();
  for (const piece of contents.documents) {
    if (!piece.issued) continue;
    const { kind, about, language, format } = piece.issued;
    const key = JSON.stringify([kind, about, language]);
    const before = last.get(key)?.issued;
    const isOwnWord =
      before && before.format === 'pdf' && format === 'docx' && before.outboxId === piece.issued.outboxId;
    if (!isOwnWord) last.set(key, piece);
  }
  const kept = new Set(last.values());
  return { ...contents, documents: contents.documents.filter((piece) => kept.has(piece)) };
}

function partsOf(
  { documents, scans }: Contents,
  chapters: Readonly<Record<'documents' | 'scans', string>>,
): MergePart[] {
  const inChapter = (chapter: string, pieces: readonly Piece[]): MergePart[] =>
    pieces.map(({ title, mediaType, size, bytes }) => ({ title, chapter, mediaType, size, bytes }));
  return [...inChapter(chapters.documents, documents), ...inChapter(chapters.scans, scans)];
}

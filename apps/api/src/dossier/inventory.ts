import { catalogueIn } from '@pacta/contracts/messages';
import { loadTemplate, render } from '@pacta/documents';
import type { PartOutcome } from '@pacta/documents/merge';
import { dossierInventory } from '@pacta/templates';
import { csvFile } from '../views/csv.js';
import type { Contents, Piece } from './contents.js';

const dayOf = (at: string): string => at.slice(0, 10);

/** Every file with its fingerprint, for a spreadsheet and for a program. */
export function inventoryCsv({ documents, scans, language }: Contents): string {
  const { columns } = catalogueIn(language).files.dossier;
  const lines = [...documents, ...scans].map(({ file, title, mediaType, at, size, sha256, issued }) => [
    file,
    title,
    issued?.kind ?? '',
    mediaType,
    dayOf(at),
    issued?.language ?? '',
    String(size),
    sha256,
    issued?.code ?? '',
  ]);
  const { remark: _, ...heads } = columns;
  return csvFile([Object.values(heads), ...lines]);
}

/** What happened, entry by entry. */
export function journalCsv({ journal, language }: Contents): string {
  const { journal: heads, correctedBy } = catalogueIn(language).files.dossier;
  const lines = journal.map(({ position, at, on, sentence, correctedBy: by, instead }) => [
    String(position),
    at,
    on ?? '',
    [sentence, ...instead].join(' '),
    by === null ? '' : correctedBy(by),
  ]);
  return csvFile([Object.values(heads), ...lines]);
}

/** What became of each piece in the merged file; none where there is no such file. */
export type Outcomes = ReadonlyMap<Piece, PartOutcome>;

/** The same on paper, a .docx; in front of a merged file it says what that is, and which pieces are not in it. */
export function inventoryDocx(contents: Contents, merged?: Outcomes): Buffer {
  const { protocol, title, documents, scans, language } = contents;
  const say = catalogueIn(language).files;
  const row = (piece: Piece) => {
    const outcome = merged?.get(piece);
    return {
      intitule: piece.title,
      fichier: piece.file,
      jour: dayOf(piece.at),
      code: piece.issued?.code ?? '',
      pages: outcome?.merged ? String(outcome.pages) : '',
      empreinte: piece.sha256,
      remarque: outcome && !outcome.merged ? [say.notMerged[outcome.reason]] : [],
    };
  };
  return render(loadTemplate(dossierInventory, language), {
    reference: protocol.reference,
    versionDuTexte: protocol.version,
    intituleDuProtocole: title,
    parties: (protocol.text?.parties ?? []).map(({ name }) => name),
    etatAu: protocol.recordedOn,
    note: merged ? [say.dossier.about] : [],
    aDesDocuments: documents.length > 0,
    documents: documents.map(row),
    aDesPieces: scans.length > 0,
    pieces: scans.map(row),
  });
}

import type { DocumentView } from '@pacta/contracts';
import { found, issuesOf } from './issued.js';

const file = (
  title: string,
  format: 'docx' | 'pdf',
  calledBy: number,
  change: Partial<DocumentView> = {},
): DocumentView => ({
  id: `${title}.${format}.${calledBy}`,
  kind: title,
  title,
  about: {},
  format,
  language: 'fr',
  fileName: '',
  version: 1,
  size: 1,
  sha256: '',
  issuedAt: `2026-03-0${calledBy}T10:00:00.000Z`,
  calledBy,
  because: `acte ${calledBy}`,
  ...change,
});

const files = [
  file('Protocole', 'docx', 2),
  file('Protocole', 'pdf', 2),
  file('Délibération – Huy', 'docx', 5),
  file('Extrait certifié – Huy', 'docx', 5),
  file('Extrait certifié – Huy', 'pdf', 5),
];

describe('the documents that were issued', () => {
  it('stand under the act that called for them, the last one first, PDF before DOCX', () => {
    const shown = issuesOf(files).map(({ because, documents }) => [
      because,
      documents.map((formats) => formats.map(({ title, format }) => `${title} ${format}`)),
    ]);
    expect(shown).toEqual([
      ['acte 5', [['Délibération – Huy docx'], ['Extrait certifié – Huy pdf', 'Extrait certifié – Huy docx']]],
      ['acte 2', [['Protocole pdf', 'Protocole docx']]],
    ]);
  });

  it('of one kind and about two things are two', () => {
    const letters = [
      file('Lettre', 'pdf', 3, { about: { party: 'p1' } }),
      file('Lettre', 'pdf', 3, { about: { party: 'p2' } }),
    ];
    expect(issuesOf(letters)[0]?.documents).toHaveLength(2);
  });

  it('are found by any words of their titles, without their accents', () => {
    expect(found(files, 'huy delib').map(({ title }) => title)).toEqual(['Délibération – Huy']);
    expect(found(files, ' ')).toHaveLength(5);
    expect(found(files, 'avenant')).toEqual([]);
  });
});

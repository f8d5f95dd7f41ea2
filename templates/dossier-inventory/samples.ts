/** A document that was issued, and a scan that could not be merged. */
export const inFrench = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  intituleDuProtocole: 'Andenne – Ouakam',
  parties: ['Andenne', 'Ouakam'],
  etatAu: '2026-03-12',
  note: ['Les pages qui suivent sont la copie des documents et pièces dont l’empreinte est donnée ici.'],
  aDesDocuments: true,
  documents: [
    {
      intitule: 'Protocole de collaboration et annexe I',
      fichier: 'documents/CIC-2026-014-cic-protocol-v2.pdf',
      jour: '2026-02-02',
      code: 'K7QD-93XM',
      pages: '4',
      empreinte: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
    },
  ],
  aDesPieces: true,
  pieces: [
    {
      intitule: 'Page signée.pdf',
      fichier: 'pieces-jointes/007-Page signée.pdf',
      jour: '2026-03-12',
      empreinte: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
      remarque: ['Non repris dans le fichier unique\u00A0: protégé par un mot de passe.'],
    },
  ],
};

export const inEnglish = {
  ...inFrench,
  reference: 'PC-2026-0031',
  intituleDuProtocole: 'Andenne – Tamale',
  parties: ['Andenne', 'Tamale'],
  note: ['The pages that follow are copies of the documents and attachments whose fingerprints are given here.'],
  documents: inFrench.documents.map((piece) => ({
    ...piece,
    intitule: 'Cooperation protocol and annex I',
    fichier: 'documents/PC-2026-0031-charter-v2.pdf',
  })),
  pieces: inFrench.pieces.map((piece) => ({
    ...piece,
    intitule: 'Signed page.pdf',
    fichier: 'attachments/007-Signed page.pdf',
    remarque: ['Not in the single file: protected by a password.'],
  })),
};

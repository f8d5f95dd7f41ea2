// @ts-check
import writeXlsxFile from 'write-excel-file/node';

const HEADINGS = [
  'Référence',
  'Type',
  "Date d'entrée en vigueur",
  'Dernier jour',
  'Partie 1 nom',
  'Partie 2 nom',
  'Partie 2 pays',
  'Partie 2 référent e-mail',
  'Domaines',
  'Plans faits',
];
const COUNTRIES = ['Sénégal', 'Bénin', 'Maroc', 'Burkina Faso', 'Bolivie', 'RDC', 'Palestine', 'France'];

const text = (/** @type {string} */ value) => ({ value, type: String });
const day = (/** @type {number} */ year, /** @type {number} */ n) => ({
  value: new Date(Date.UTC(year, n % 12, 1 + (n % 28))),
  type: Date,
  format: 'dd/mm/yyyy',
});

/**
 * An Excel file of so many protocols: terms that end in one year to five, every tenth a twinning of the last century without end.
 * @param {number} rows
 */
export async function spreadsheetOf(rows) {
  const now = new Date().getUTCFullYear();
  const lines = Array.from({ length: rows }, (_, n) => {
    const isOld = n % 10 === 0;
    return [
      text(`J-${n + 1}`),
      text(isOld ? 'twinning-oath' : 'cic-protocol'),
      day(isOld ? 1970 + (n % 30) : now - 2, n),
      isOld ? text('sans terme') : day(now + 1 + (n % 4), n),
      text('Huy'),
      text(`Commune ${n + 1}`),
      text(COUNTRIES[n % COUNTRIES.length] ?? ''),
      text(`referent-${n + 1}@example.org`),
      text('État civil ; Eau et assainissement'),
      text(`${now - 1}`),
    ];
  });
  return writeXlsxFile([{ data: [HEADINGS.map(text), ...lines] }]).toBuffer();
}

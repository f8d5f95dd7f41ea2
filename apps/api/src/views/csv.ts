import type { ProtocolRow } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';

/** A spreadsheet takes what begins so for a formula; the apostrophe makes it text again. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => `"${harmless(text).replaceAll('"', '""')}"`;

/** RFC 4180 with the separator and the byte-order mark by which Excel in Belgium opens it as it is. */
export const csvFile = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;

/** The list of protocols as it is filtered. */
export function csvOf(rows: readonly ProtocolRow[], language: UiLanguage): string {
  const { words, country } = catalogueIn(language);
  const { columns, phases } = words;
  const lines = rows.map((row) => [
    row.reference,
    row.title,
    phases[row.phase],
    row.partners.join(', '),
    row.countries.map(country).join(', '),
    row.regimes.map(({ title }) => title).join(', '),
    row.sentence,
    row.due ?? '',
    row.lastDay ?? '',
  ]);
  return csvFile([Object.values(columns), ...lines]);
}

import { Unreadable, WHOLE_FILE, type Table } from '../table.js';
import { openArchive } from './archive.js';
import { sheetOf } from './sheet.js';
import { stringsOf } from './strings.js';
import { dayStylesOf } from './styles.js';
import { workbookOf } from './workbook.js';

/**
 * The first visible sheet of an Excel file (ECMA-376), its parts read as streams.
 * @throws Unreadable
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const archive = await openArchive(bytes);
  try {
    const { sheet, strings, styles, from1904 } = await workbookOf(archive);
    const part = archive.part(sheet);
    if (!part) throw new Unreadable({ ...WHOLE_FILE, reason: 'damaged' });
    const context = {
      strings: await stringsOf(archive, strings),
      dayStyles: await dayStylesOf(archive, styles),
      from1904,
    };
    return { ...(await sheetOf(part, context)), remarks: [] };
  } finally {
    archive.close();
  }
}

import { Unreadable, WHOLE_FILE } from '../table.js';
import type { Archive } from './archive.js';
import { walk, type Attributes } from './xml.js';

/** Where the parts of a workbook lie in its archive. */
export interface Workbook {
  /** The first sheet that a person sees. */
  readonly sheet: string;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const notASpreadsheet = (): Unreadable => new Unreadable({ ...WHOLE_FILE, reason: 'not-a-spreadsheet' });

/** The relations of a part; its targets as names in the archive. */
async function relationsOf(archive: Archive, folder: string, file: string): Promise<Relation[]> {
  const part = archive.part(`${folder}_rels/${file}.rels`);
  if (!part) throw notASpreadsheet();
  const relations: Relation[] = [];
  await walk(part, {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }: Attributes) {
      if (name !== 'Relationship') return;
      const path = target.startsWith('/') ? target.slice(1) : new URL(folder + target, 'file:///').pathname.slice(1);
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: path });
    },
  });
  return relations;
}

const targetOf = (relations: readonly Relation[], type: string): string | undefined =>
  relations.find((relation) => relation.type === type)?.target;

/** @throws Unreadable for an archive that holds something else: a text, an OpenDocument, photographs */
export async function workbookOf(archive: Archive): Promise<Workbook> {
  const main = targetOf(await relationsOf(archive, '', ''), 'officeDocument');
  const part = main && archive.part(main);
  if (!part) throw notASpreadsheet();
  const slash = main.lastIndexOf('/') + 1;
  const relations = await relationsOf(archive, main.slice(0, slash), main.slice(slash));
  let from1904 = false;
  const sheets: { id: string; hidden: boolean }[] = [];
  await walk(part, {
    open(name, { date1904 = '', id = '', state = 'visible' }) {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (name === 'sheet') sheets.push({ id, hidden: state !== 'visible' });
    },
  });
  const first = sheets.find(({ hidden }) => !hidden);
  const sheet = relations.find(({ id, type }) => id === first?.id && type === 'worksheet')?.target;
  if (!sheet) throw notASpreadsheet();
  return {
    sheet,
    from1904,
    strings: targetOf(relations, 'sharedStrings'),
    styles: targetOf(relations, 'styles'),
  };
}

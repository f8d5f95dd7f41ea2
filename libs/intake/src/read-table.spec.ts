import { zipSync, strToU8 } from 'fflate';
import { formula, serial, workbook } from '../../../test/builders/spreadsheet.js';
import { readTable } from './read-table.js';
import type { Table } from './table.js';

async function table(bytes: Uint8Array): Promise<Table> {
  const reading = await readTable(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

async function why(bytes: Uint8Array): Promise<unknown> {
  const reading = await readTable(bytes);
  return reading.ok ? 'it was read' : reading.problems[0];
}

/** What each cell of each row says, or what is wrong with it. */
const said = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => [...cells.values()].map((cell) => (cell.kind === 'fault' ? cell.fault.reason : cell.text)));

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('an Excel file', () => {
  it('is read by its first visible sheet: texts, runs of one text, numbers, truths', async () => {
    const file = workbook({
      rows: [
        ['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c><v>5</v></c>', '<c t="b"><v>1</v></c>', ' Huy\u00A0 '],
      ],
      shared: ['<t>Été</t>', '<r><t>La </t></r><r><t>Louvière</t></r><rPh><t>ルヴィエール</t></rPh>'],
    });
    expect(said(await table(file))).toEqual([['Été', 'La Louvière', '5', 'oui', 'Huy']]);
  });

  it.each([
    ['in the counting from 1900', false, 30_783, '1984-04-11'],
    ['in the counting from 1904', true, 29_321, '1984-04-11'],
    ['with a time of day', false, 30_783.75, '1984-04-11'],
    ['before the day that never was', false, 59, '1900-02-28'],
    ['after it', false, 61, '1900-03-01'],
  ])('gives a real date its day: %s', async (_, from1904, number, day) => {
    const { rows } = await table(workbook({ rows: [[serial(number)]], from1904 }));
    expect(rows[0]?.cells.get(0)).toMatchObject({ kind: 'day', day });
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-80C]d mmmm yyyy;@', true],
    ['0.00" days"', false],
    ['[Red]0', false],
    ['#,##0 \\d', false],
  ])('knows a day by its format: %s', async (format, isDay) => {
    const { rows } = await table(workbook({ rows: [[serial(30_783, 2)]], formats: [format] }));
    expect(rows[0]?.cells.get(0)?.kind).toBe(isDay ? 'day' : 'number');
  });

  it.each([
    ['29 February 1900', 60],
    ['a time alone', 0.5],
    ['a day before there are any', -3],
    ['a day after the year 9999', 3_000_000],
  ])('tells of a date that is none: %s', async (_, number) =>
    expect(said(await table(workbook({ rows: [[serial(number)]] })))).toEqual([['no-such-day']]),
  );

  it('takes of a formula its stored result, and tells of one that has none or is in error', async () => {
    const file = workbook({
      rows: [[formula('30783', 'n', 1), formula('Mbour', 'str'), formula(null), formula('#REF!', 'e')]],
    });
    expect(said(await table(file))).toEqual([['1984-04-11', 'Mbour', 'formula-without-result', 'formula-in-error']]);
  });

  it('knows which rows merged cells touch, and counts rows as Excel does past empty ones', async () => {
    const { rows, merged } = await table(workbook({ rows: [['a'], [], ['', 'b'], ['c']], merged: ['A3:A4', 'B1:C1'] }));
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect([...merged].map(([row, ranges]) => [row, ranges.map(({ name }) => name)])).toEqual([
      [1, ['B1:C1']],
      [3, ['A3:A4']],
      [4, ['A3:A4']],
    ]);
  });

  it('is read where its elements have a prefix and its cells no place', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(said(await table(workbook({ rows: [], parts: { 'xl/worksheets/sheet1.xml': sheet } })))).toEqual([
      ['a', '2'],
    ]);
  });

  it('passes over a hidden sheet', async () => {
    const sheets =
      '<workbook><sheets><sheet name="H" state="hidden" r:id="s9"/><sheet name="A" r:id="s1"/></sheets></workbook>';
    expect(said(await table(workbook({ rows: [['a']], parts: { 'xl/workbook.xml': sheets } })))).toEqual([['a']]);
  });
});

describe('a file that would do harm, or is no spreadsheet', () => {
  it('is refused where a few bytes inflate to hundreds of megabytes', async () => {
    const bomb = workbook({ rows: [], parts: { 'xl/worksheets/sheet1.xml': ' '.repeat(160_000_000) } });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await why(bomb)).toMatchObject({ reason: 'too-large-inside' });
  });

  it('is refused where it states a small size and inflates to a large one', async () => {
    const bytes = workbook({ rows: [['a']], parts: { 'xl/worksheets/sheet1.xml': ' '.repeat(5_000_000) } });
    const stated = Buffer.alloc(4);
    stated.writeUInt32LE(5_000_000);
    for (let at = bytes.indexOf(stated); at >= 0; at = bytes.indexOf(stated, at + 1)) bytes.writeUInt32LE(100, at);
    expect(await why(bytes)).toMatchObject({ reason: 'damaged' });
  });

  it.each([
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY b "bb">]><worksheet>&b;</worksheet>'],
    ['an element left open', '<worksheet><sheetData>'],
  ])('is refused for %s', async (_, sheet) => {
    expect(await why(workbook({ rows: [], parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toMatchObject({
      reason: 'damaged',
    });
  });

  it.each([
    ['a Word document', Buffer.from(zipSync({ '_rels/.rels': strToU8('<Relationships/>') })), 'not-a-spreadsheet'],
    ['an archive of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'not-a-spreadsheet'],
    ['half an archive', workbook({ rows: [['a']] }).subarray(0, 300), 'damaged'],
    ['an old or a protected one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old-or-protected'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-spreadsheet'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-spreadsheet'],
    ['an empty file', Buffer.alloc(0), 'nothing-in-it'],
    ['a sheet without rows', workbook({ rows: [] }), 'nothing-in-it'],
  ])('is told apart: %s', async (_, bytes, reason) => expect(await why(bytes)).toMatchObject({ reason }));

  it('is refused beyond 20,000 rows, at the row where they begin', async () => {
    const csv = Buffer.from('a;b\n'.repeat(20_001));
    expect(await why(csv)).toMatchObject({ reason: 'too-many-rows', row: 20_001, limit: 20_000 });
  });
});

describe('a CSV file', () => {
  it.each([
    ['semicolons', 'a;b, c\n1;2'],
    ['commas', 'a,"b, c"\n1,2'],
    ['tabs', 'a\tb, c\n1\t2'],
    ['Excel’s own hint', 'sep=;\r\na;b, c\r\n1;2'],
  ])('is read with its separator: %s', async (_, text) => {
    expect(said(await table(Buffer.from(text)))).toEqual([
      ['a', 'b, c'],
      ['1', '2'],
    ]);
  });

  it('keeps quotes, line breaks in a field, and counts rows past empty ones', async () => {
    const { rows } = await table(Buffer.from('a;b\r\n\r\n"x ""y""";"1\n2"\r\nz;\r\n'));
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect([...(rows[1]?.cells.values() ?? [])].map(({ text }) => text)).toEqual(['x "y"', '1\n2']);
  });

  it.each([
    ['UTF-8', Buffer.from('Liège;Équité'), 0],
    ['UTF-8 with its mark', Buffer.from('\uFEFFLiège;Équité'), 0],
    ['UTF-16', Buffer.from('\uFEFFLiège;Équité', 'utf16le'), 0],
    ['Windows-1252', latin1('Liège;Équité'), 1],
  ])('is read rightly in %s, and says so where it had to guess', async (_, bytes, remarks) => {
    const read = await table(bytes);
    expect(said(read)).toEqual([['Liège', 'Équité']]);
    expect(read.remarks).toHaveLength(remarks);
  });

  it.each([
    ['UTF-8 read as Windows-1252', Buffer.from('LiÃ¨ge')],
    ['an old DOS encoding', Buffer.from([0x4c, 0x69, 0x82, 0x67, 0x65])],
    ['an old Macintosh encoding', Buffer.from([0x4c, 0x69, 0x8f, 0x67, 0x65])],
    ['letters that were lost before', Buffer.from('Li\uFFFDge')],
  ])('tells of the cells that another encoding has spoilt: %s', async (_, bytes) => {
    expect(said(await table(bytes))).toEqual([['garbled']]);
  });

  it('tells where a quote was never closed', async () => {
    expect(await why(Buffer.from('a;b\n1;"2\n3;4'))).toMatchObject({ reason: 'quote-not-closed' });
  });
});

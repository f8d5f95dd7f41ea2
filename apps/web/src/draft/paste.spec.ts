import { pastedCells, pastedOver } from './paste.js';

const columns = ['action', 'place', 'partner'];

describe('a table pasted from a spreadsheet', () => {
  it('fills the cells from where one stands, and adds the rows that are wanting', () => {
    const cells = pastedCells('Puits\tlà-bas\r\nÉcole\tici\r\n');
    expect(cells).toEqual([
      ['Puits', 'là-bas'],
      ['École', 'ici'],
    ]);
    const rows = [{ action: 'Fête', place: '', partner: 'Huy' }];
    expect(pastedOver(rows, cells ?? [], { row: 0, column: 'action' }, columns)).toEqual([
      { action: 'Puits', place: 'là-bas', partner: 'Huy' },
      { action: 'École', place: 'ici', partner: '' },
    ]);
  });

  it('leaves out the columns that the table has not', () => {
    expect(pastedOver([], [['là-bas', 'Huy', '3']], { row: 0, column: 'place' }, columns)).toEqual([
      { action: '', place: 'là-bas', partner: 'Huy' },
    ]);
  });

  it('is no table where it has a single cell: several lines of text stay in one cell', () =>
    expect(pastedCells('une ligne\nune autre')).toBeUndefined());
});

import { codeAsPrinted } from './code-as-printed.js';

it.each([
  ['K7QD-93XM-04TB', 'K7QD-93XM-04TB'],
  ['k7qd 93xm o4tb', 'K7QD-93XM-04TB'],
  ['k7qd93xmO4tb', 'K7QD-93XM-04TB'],
  ['K7QD–93XM', 'K7QD-93XM'],
  ['il', '11'],
  ['  ', ''],
])('«%s» is %s', (typed, printed) => expect(codeAsPrinted(typed)).toBe(printed));

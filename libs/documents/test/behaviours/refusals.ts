import { cell, line, paragraph, row, run, table } from '../trial-docx.js';

/** A template that cannot be filled, and is refused before any data. Where and why is told by the linter. */
export interface Refusal {
  it: string;
  body: string;
}

export const refusals: readonly Refusal[] = [
  { it: 'does not close a tag', body: line('{nom') + line('fin') },
  { it: 'closes a tag that is not open', body: line('nom}') },
  { it: 'opens a tag twice', body: line('{{nom}}') },
  { it: 'does not close a list', body: line('{#d}') + line('{nom}') },
  { it: 'closes a list that is not open', body: line('{nom}{/d}') },
  // easy-template-x does not look at the name that closes. Here it would hide which of two lists was meant.
  { it: 'closes a list by the name of another', body: line('{#d}{nom}{/e}') },
  { it: 'closes two lists in the order in which they were opened', body: line('{#d}{#e}{nom}{/d}{/e}') },
  {
    it: 'opens a list in a table and closes it behind',
    body: table(row(cell(line('{#d}{nom}')))) + line('{/d}'),
  },
  {
    it: 'repeats paragraphs crosswise with rows',
    body: line('{#d}') + table(row(cell(line('{nom}{/d}')))),
  },
  { it: 'puts raw XML among words', body: line('avant {@brut}') },
  { it: 'puts raw XML where no paragraph is', body: `<w:sdt>${run('{@brut}')}</w:sdt>` },
  { it: 'repeats by a tag with a dash what is not around it', body: line('{-w:tr d}{nom}{/d}') },
  { it: 'names a way to print that there is not', body: line('{nom|envers}') },
  { it: 'changes the braces into nothing', body: line('{= =}') },
  { it: 'ends a text twice', body: paragraph('<w:r><w:t>a</w:t></w:t></w:r>') },
  { it: 'breaks off within an element', body: `${line('{nom}')}<w:p><w:r><w:t` },
];

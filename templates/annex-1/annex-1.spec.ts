import { readFileSync } from 'node:fs';
import { loadTemplate, render, textOf } from '@pacta/documents';
import { fileOf } from '../src/folder.js';
import { annexOne } from './manifest.js';

it('says what the form’s annex says, to the letter, and nothing else', () => {
  const form = readFileSync(fileOf('cic-protocol', 'form.fr.txt'), 'utf8').trimEnd();
  const printed = textOf(render(loadTemplate(annexOne, 'fr'), annexOne.sample))
    .trimEnd()
    .split('\n');
  const [annex] = /^ANNEXE I\n[\s\S]*$/mu.exec(form) ?? [];
  expect(printed.filter((line) => line.trim() !== '' && !/^\s*Réf\./u.test(line)).join('\n')).toBe(annex);
});

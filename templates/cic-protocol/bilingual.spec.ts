import { readFileSync } from 'node:fs';
import { loadTemplate, render, textOf } from '@pacta/documents';
import { cicProtocolFrenchDutch } from '../cic-protocol-fr-nl/manifest.js';
import { cicProtocolFrenchEnglish } from '../cic-protocol-fr-en/manifest.js';
import type { PactaTemplate } from '../src/facts.js';
import { fileOf } from '../src/folder.js';
import { cicProtocol } from './manifest.js';

const printed = (template: PactaTemplate, data: unknown): string[] =>
  textOf(render(loadTemplate(template, 'fr'), data))
    .replaceAll('\u00A0', ' ')
    .split('\n');

/** What stands beside a paragraph that begins so. */
const beside = (lines: readonly string[], left: string): string =>
  lines.find((line) => line.startsWith(left) && line.includes('\t'))?.split('\t')[1] ?? `nothing beside «${left}»`;

const both = [
  { other: 'en', template: cicProtocolFrenchEnglish },
  { other: 'nl', template: cicProtocolFrenchDutch },
] as const;

describe.each(both)('the protocol in French and in $other', ({ other, template }) => {
  const page = printed(template, template.sample);

  it('says on the left every paragraph of the French protocol, in its order', () => {
    const french = printed(cicProtocol, cicProtocol.sample).filter(
      (line) => line.trim() !== '' && !/Réf\./u.test(line),
    );
    const left = page.flatMap((line) => line.split('\t')[0] ?? []);
    let from = 0;
    for (const line of french
      .flatMap((each) => each.split('\t'))
      .filter((each) => !/^(M\.|Mme|Maire|Pour) ?/u.test(each))) {
      const at = [...left.keys()].find((n) => n >= from && left[n] === line);
      expect({ line, found: at !== undefined }).toEqual({ line, found: true });
      from = at ?? from;
    }
  });

  it('has a translation for each paragraph of the form, with the same blanks', () => {
    const read = (folder: string, name: string) => readFileSync(fileOf(folder, name), 'utf8').trimEnd().split('\n');
    const form = read('cic-protocol', 'form.fr.txt');
    const translation = read(template.kind, `translation.${other}.txt`);
    expect(translation).toHaveLength(form.length);
    expect(translation.filter((line) => line.trim() === '')).toEqual([]);
  });

  it('says which text prevails', () => {
    expect(page[0]).toContain('le texte français l’emporte');
    expect(page[1]).toMatch(/French text prevails|geldt de Franse tekst/u);
  });
});

describe('what is printed beside the French', () => {
  it('is written as the other language writes days and civilities', () => {
    const english = printed(cicProtocolFrenchEnglish, cicProtocolFrenchEnglish.sample);
    expect(beside(english, 'Considérant que la Commune d’Andenne')).toContain('of 1 September 2025');
    expect(beside(english, 'La Commune d’Ouakam')).toContain('acts Mr Abdoulaye Ndiaye, Maire');
    const dutch = printed(cicProtocolFrenchDutch, { ...cicProtocolFrenchDutch.sample, date: '2026-12-01' });
    expect(beside(dutch, 'La Commune d’Andenne')).toContain('in wiens naam mevrouw Claire Dubois');
    expect(beside(dutch, 'Fait à Andenne')).toBe('Gedaan te Andenne, op 1 december 2026');
  });

  it('stays blank where nobody has translated it yet', () => {
    const bare = printed(cicProtocolFrenchEnglish, cicProtocol.sample);
    expect(beside(bare, 'Considérant les liens')).toContain('Whereas links (……………………) unite');
    expect(bare.join('\n')).toContain('…………………… (retained under the Programme');
  });
});

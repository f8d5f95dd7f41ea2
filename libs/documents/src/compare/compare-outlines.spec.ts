import fc from 'fast-check';
import type { Outline } from '../outline/outline.js';
import { compareOutlines, type ComparedParagraph } from './compare-outlines.js';

const outline = (...paragraphs: string[]): Outline => ({
  body: paragraphs.map((text) => ({ style: 'paragraph', parts: [{ text, field: null, blank: false }] })),
  annexes: [],
});

const side = (compared: readonly ComparedParagraph[], other: 'inserted' | 'deleted'): string[] =>
  compared
    .map(({ pieces }) => pieces.filter(({ change }) => change !== other))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => pieces.map(({ text }) => text).join(''));

const shown = (compared: readonly ComparedParagraph[]): string[] =>
  compared.map(({ pieces }) =>
    pieces
      .map(({ change, text }) => (change === 'same' ? text : change === 'inserted' ? `[+${text}]` : `[-${text}]`))
      .join(''),
  );

describe('two texts', () => {
  it('that are the same have nothing to show', () => {
    const both = outline('Article 1', 'La Commune d’Andenne');
    expect(compareOutlines(both, both).map(({ change }) => change)).toEqual(['same', 'same']);
  });

  it('are compared word by word where a paragraph was put otherwise', () => {
    const compared = compareOutlines(
      outline('Les liens sont historiques, d’amitié et socioculturels.'),
      outline('Les liens sont historiques et d’amitié, socioculturels.'),
    );
    expect(compared.map(({ change }) => change)).toEqual(['changed']);
    expect(shown(compared)).toEqual(['Les liens sont historiques[-,][+ et] d’amitié[- et][+,] socioculturels.']);
  });

  it('tell words that are changed one after the other as one change', () => {
    const [paragraph] = compareOutlines(
      outline('Considérant les liens une amitié née en 1998 qui lient les deux communes depuis longtemps'),
      outline('Considérant les liens économiques et culturels qui lient les deux communes depuis longtemps'),
    );
    expect(paragraph && shown([paragraph])).toEqual([
      'Considérant les liens [-une amitié née en 1998][+économiques et culturels] qui lient les deux communes depuis longtemps',
    ]);
  });

  it('keep a paragraph that has nothing in common as another one', () => {
    const compared = compareOutlines(outline('Gestion des déchets'), outline('Petite enfance'));
    expect(shown(compared)).toEqual(['[-Gestion des déchets]', '[+Petite enfance]']);
  });

  it('pair the paragraphs that are kin, whatever was put between them', () => {
    const compared = compareOutlines(
      outline('Fait à Andenne en deux exemplaires', 'Le Bourgmestre, Claire Dubois'),
      outline('Une phrase toute neuve', 'Fait à Ouakam en deux exemplaires', 'Le Bourgmestre, Marc Lambert'),
    );
    expect(compared.map(({ change }) => change)).toEqual(['inserted', 'changed', 'changed']);
  });

  it('are both whole in their comparison, whatever they say', () => {
    const word = fc.constantFrom('la', 'Commune', 'd’Andenne', 'été', '12', '«', '»', ':', '😀', 'بلدية');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const text = fc.array(paragraph, { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const compared = compareOutlines(outline(...before), outline(...after));
        expect([side(compared, 'inserted'), side(compared, 'deleted')]).toEqual([before, after]);
      }),
    );
  });
});

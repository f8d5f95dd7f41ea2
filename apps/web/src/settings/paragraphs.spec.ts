import { paragraphsOf, textOf } from './paragraphs.js';

describe('the paragraphs of an article', () => {
  const paragraphs = [
    { fr: 'Nous, {parties}.', en: 'We, {parties}.' },
    { fr: '{purpose}', en: '{purpose}' },
  ];

  it('are one text with a blank line between them, and come back as they were', () => {
    expect(textOf(paragraphs)).toEqual({ fr: 'Nous, {parties}.\n\n{purpose}', en: 'We, {parties}.\n\n{purpose}' });
    expect(paragraphsOf(textOf(paragraphs))).toEqual(paragraphs);
  });

  it('need not be there in English', () =>
    expect(paragraphsOf({ fr: 'Un\n\nDeux', en: 'One' })).toEqual([{ fr: 'Un', en: 'One' }, { fr: 'Deux' }]));

  it('are one empty paragraph where nothing is written yet', () =>
    expect(paragraphsOf({ fr: '' })).toEqual([{ fr: '' }]));
});

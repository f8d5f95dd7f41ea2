import type { Texts } from '../catalogue.js';
import type { letterhead as french } from '../fr/letterhead.js';

export const letterhead: Texts<typeof french> = {
  letterhead: {
    open: 'Logo and colour',
    title: 'Your municipality’s logo and colour, in all templates',
    lead: 'The logo goes to the head of each page, the colour to the titles. The words stay as they are. Each template gets a new version: you can go back to the one before.',
    logo: 'Logo',
    logoHint: 'A PNG or JPEG picture, 300 KB at most.',
    choose: 'Choose a picture',
    chosen: '“{{name}}” is chosen.',
    tooLarge: 'This picture is over 300 KB: choose a lighter one.',
    colour: 'Colour of the titles',
    colourHint: 'Dark enough to be read on white paper, for example #0B4450.',
    colourWrong: 'Write the colour as #0B4450.',
    sample: 'Deliberation of the municipal council',
    wear: 'Put into all templates…',
    confirm: 'Change all templates',
    effect:
      'Each template gets a new version with this logo and this colour. Protocols under way keep the template with which they began.',
    action: 'Change',
    worn_zero: 'All templates were like this already.',
    worn_one: 'One template has a new version.',
    worn_other: '{{count}} templates have a new version.',
  },
};

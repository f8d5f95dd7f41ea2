import type { Request } from 'express';
import { attachment } from './attachment.js';
import { revisionIn } from './if-match.js';
import { languageOf } from './language.js';
import { isUUID, uuidOf } from './uuid.js';

it('a file keeps its own name, and has one without accents for old programs', () => {
  expect(attachment('Délibération – Huy (1).pdf')).toBe(
    'attachment; filename="Deliberation _ Huy _1_.pdf"; filename*=UTF-8\'\'D%C3%A9lib%C3%A9ration%20%E2%80%93%20Huy%20%281%29.pdf',
  );
  expect(attachment('a"\r\nSet-Cookie: x.pdf', 'inline')).not.toMatch(/[\r\n]/);
});

describe('If-Match', () => {
  it.each([
    ['"3"', 3],
    ['W/"12"', 12],
  ])('%s names a revision', (header, revision) => expect(revisionIn(header)).toBe(revision));

  it.each([undefined, '', '*', '3', '"a"', '"1", "2"'])('%s names none', (header) => {
    expect(() => revisionIn(header)).toThrow('if-match-required');
  });
});

it('a name always has the same UUID, of its own', () => {
  expect(isUUID(uuidOf('successor/1'))).toBe(true);
  expect(uuidOf('successor/1')).toBe(uuidOf('successor/1'));
  expect(uuidOf('successor/1')).not.toBe(uuidOf('successor/2'));
  expect(uuidOf('x')).toMatch(/^.{14}8.{4}[89ab]/);
});

it('a reader is answered in French, unless English comes first', () => {
  const asking = (answer: string | false) => ({ acceptsLanguages: () => answer }) as unknown as Request; // all it looks at
  expect([languageOf(asking('en')), languageOf(asking('fr')), languageOf(asking(false))]).toEqual(['en', 'fr', 'fr']);
});

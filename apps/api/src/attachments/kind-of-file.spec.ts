import { kindOf, kindOfFile, savedAs } from './kind-of-file.js';

const bytes = (first: string, rest = ''): Buffer => Buffer.concat([Buffer.from(first, 'latin1'), Buffer.from(rest)]);

it.each([
  ['application/pdf', '%PDF-1.7\n'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/tiff', 'II*\x00'],
  ['image/tiff', 'MM\x00*'],
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'PK\x03\x04 [Content_Types].xml word/document.xml',
  ],
])('%s is told by its first bytes', (mediaType, first) => {
  expect(kindOfFile(bytes(first, 'x'.repeat(40)))?.mediaType).toBe(mediaType);
  expect(kindOf(mediaType)?.mediaType).toBe(mediaType);
});

it.each([
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a program', 'MZ\x90'],
  ['a plain archive', 'PK\x03\x04 notes.txt'],
  ['a document with macros', 'PK\x03\x04 [Content_Types].xml word/document.xml word/vbaProject.bin'],
  ['nothing', ''],
])('%s is not accepted, whatever its name says', (_, first) => {
  expect(kindOfFile(bytes(first))).toBeUndefined();
});

it('is saved under its own name, with the ending of what it is', () => {
  const pdf = kindOf('application/pdf');
  const jpeg = kindOf('image/jpeg');
  if (!pdf || !jpeg) throw new Error('both are accepted');
  expect(savedAs('Page signée.PDF', pdf)).toBe('Page signée.PDF');
  expect(savedAs('page.exe', pdf)).toBe('page.exe.pdf');
  expect(savedAs('photo.jpeg', jpeg)).toBe('photo.jpeg');
});

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  compareTags,
  compileTemplate,
  loadTemplate,
  outlineOf,
  render,
  sampleOf,
  textOf,
  type OutlineBlock,
} from '@pacta/documents';
import { templates } from './index.js';
import { fileOf } from './src/folder.js';

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

/** How a draft is marked, in each language. */
const PROJECT = /PROJET|DRAFT|ONTWERP/u;

describe.each(cases)('$template.kind in $language', ({ template, language }) => {
  const loaded = loadTemplate(template, language);
  const docx = render(loaded, sampleOf(template, language));

  it('prints every field of its schema, and no other', () => {
    expect(compareTags(loaded)).toEqual({ unknown: [], unprinted: [] });
  });

  it('says of its sample what its golden text says', () => {
    const golden = fileOf(template.kind, `golden.${language}.txt`);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, textOf(docx));
    expect(textOf(docx)).toBe(readFileSync(golden, 'utf8'));
  });

  it('says in its outline what the file says between its header and its footer', () => {
    const { body, annexes } = outlineOf(loaded, sampleOf(template, language));
    const words = [body, ...annexes].flat().map(wordsOf).join('').replace(/\s/g, '');
    const [, ...footer] = textOf(docx).replace(/\s/g, '').split(words);
    expect(footer).toEqual([expect.stringMatching(/^(Réf|Ref)\..*(sur|of|van)$/)]);
  });

  it('gives the same bytes again, also after other data and from a template read anew', () => {
    render(loaded, { ...(sampleOf(template, language) as object), reference: 'another' });
    expect(render(loaded, sampleOf(template, language)).equals(docx)).toBe(true);
    const anew = compileTemplate(template, language, readFileSync(template.file(language)));
    expect(render(anew, sampleOf(template, language)).equals(docx)).toBe(true);
  });

  it('explains every field to staff, in the JSON Schema of the command line', () => {
    const schema = JSON.stringify(z.toJSONSchema(template.fields, { io: 'input' }));
    expect(schema).toContain('"description"');
    expect(undescribed(z.toJSONSchema(template.fields, { io: 'input' }) as Described)).toEqual([]);
  });

  it('marks a draft, and only a draft', () => {
    const draft = textOf(render(loaded, { ...(sampleOf(template, language) as object), projet: true }));
    expect(draft).toMatch(PROJECT);
    expect(textOf(docx)).not.toMatch(PROJECT);
  });
});

const wordsOf = (block: OutlineBlock): string =>
  block.style === 'row' ? block.cells.flat().map(wordsOf).join('') : block.parts.map(({ text }) => text).join('');

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
}

/** Leaves of the schema that say nothing of themselves or of their list. */
function undescribed(schema: Described, path = '', told = false): string[] {
  const says = told || schema.description !== undefined;
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, inner]) => undescribed(inner, `${path}.${key}`));
  }
  if (schema.items) return undescribed(schema.items, `${path}[]`, says);
  return says ? [] : [path];
}

it('base templates are what their recipes make', () => {
  const said = execFileSync(process.execPath, [join(__dirname, 'build/index.mjs'), '--check'], { encoding: 'utf8' });
  expect(said).toBe('');
}, 60_000);

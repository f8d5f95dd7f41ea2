import { readFileSync } from 'node:fs';
import { fieldCatalogue, printableOf, sampleOf } from '@pacta/documents';
import { jsonSchema } from '../libs/documents/src/check/fields.js';
import { examine } from '../libs/documents/src/lint/examine.js';
import { templates } from './index.js';

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

it.each(cases)(
  '$template.kind in $language is without fault, as staff would be told',
  async ({ template, language }) => {
    const faults = await examine({
      bytes: readFileSync(template.file(language)),
      language,
      schema: jsonSchema(template),
      printable: printableOf({ manifest: template, language }, sampleOf(template, language)),
    });
    expect(faults).toEqual([]);
  },
);

it.each(templates.map((template) => ({ template })))(
  '$template.kind: its catalogue explains each field',
  ({ template }) => {
    const fields = fieldCatalogue(template);
    expect(fields.filter(({ description, kind }) => description === '' && kind === 'value')).toEqual([]);
    expect(fields.filter(({ required }) => required).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['reference', 'codeDeVerification']),
    );
  },
);

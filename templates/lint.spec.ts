import { readFileSync } from 'node:fs';
import { fieldCatalogue, printableOf, sampleOf } from '@pacta/documents';
import { jsonSchema } from '../libs/documents/src/check/json-schema.js';
import { examine } from '../libs/documents/src/lint/examine.js';
import { templates } from './index.js';

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

it.each(cases)(
  '$template.kind in $language is without fault, as staff would be told',
  async ({ template, language }) => {
    const { faults } = await examine({
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

it('of the signatures, those that are always there must stay; the second one of an office that has none may go', () => {
  const cic = templates.find(({ kind }) => kind === 'cic-protocol');
  const required = cic ? fieldCatalogue(cic).filter((field) => field.required) : [];
  expect(required.map(({ path }) => path)).toEqual([
    'reference',
    'codeDeVerification',
    'commune.signataire.nom',
    'partenaire.signataire.nom',
  ]);
});

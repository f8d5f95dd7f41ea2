import fc from 'fast-check';
import { z } from 'zod';
import { line, trialDocx } from '../../test/trial-docx.js';
import { textOf } from '../check/text-of.js';
import { jsonSchema } from '../check/json-schema.js';
import { CompiledTemplate } from '../fill/compiled-template.js';
import { examine } from '../lint/examine.js';
import { ownSample } from './sample.js';
import { ownShape } from './schema.js';

const fields = z.strictObject({ lieu: z.string(), parties: z.array(z.strictObject({ nom: z.string() })) });
const printable = { lieu: 'Huy', parties: [{ nom: 'Huy' }, { nom: 'Mbour' }] };

const names = ['motif', 'visite', 'date', 'montant', 'lieu', 'parties', 'nom', 'constructor', 'toString', '__proto__'];
const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }).map((steps) => steps.join('.'));
const value = fc
  .tuple(path, fc.constantFrom('', '|jour', '|argent', '|nombre', '|capitale'))
  .map(([tag, format]) => `{${tag}${format}}`);
const section = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(path, fc.constantFrom('#', '^'), fc.array(inner, { maxLength: 3 }))
    .map(([tag, sign, within]) => `{${sign}${tag}}${within.join(' ')}{/${tag}}`);
const text = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, value, fc.constant('{.}'), section(tie('node'))),
})).node;

it('whatever the tags are, a file is answered; one without errors makes a form that its sample and an empty one fill', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 6 }), async (texts) => {
      const bytes = trialDocx(texts.map(line).join(''));
      const { faults, own } = await examine({
        ...{ bytes, language: 'fr', schema: jsonSchema({ fields }), printable, own: true },
      });
      fc.pre(faults.every(({ severity }) => severity === 'warning'));
      const schema = z.strictObject(ownShape(own?.fields ?? [], 'fr'));
      const template = new CompiledTemplate(bytes, 'fr');
      const said = textOf(template.fill({ ...printable, ...schema.parse(ownSample(own?.fields ?? [])) }));
      expect(said).not.toMatch(/undefined|\[object|NaN/);
      const groups = own?.fields.filter(({ type }) => type === 'group').map(({ id }) => [id, {}]) ?? [];
      const left = schema.safeParse(Object.fromEntries(groups));
      if (left.success)
        expect(textOf(template.fill({ ...printable, ...left.data }))).not.toMatch(/undefined|\[object|NaN/);
      else
        expect(
          own?.fields.some(
            ({ type, fields: inner }) => type === 'group' && inner.some((each) => each.type === 'group'),
          ),
        ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

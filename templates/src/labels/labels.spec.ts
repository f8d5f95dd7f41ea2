import { formOf, templates, type FormSchema } from '../../index.js';
import { ofProtocol } from '../own/of-protocol.js';
import { describedFor, english, labelled } from './labels.js';
import { groups, ticked } from './plain.js';

interface Named {
  readonly path: string;
  readonly title: string | undefined;
  readonly hint: string | undefined;
}

/** Every field that a form shows, those within groups and lists included. */
const fieldsOf = (schema: FormSchema, path = ''): Named[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const field = inner as FormSchema; // no template has a field that takes anything or nothing
    const at = path ? `${path}.${key}` : key;
    return [{ path: at, title: field.title, hint: field.description }, ...fieldsOf(field, at)];
  }),
  ...(schema.items ? fieldsOf(schema.items as FormSchema, `${path}[]`) : []),
];

/** What the fields say of themselves, before anybody reads them. */
const describedIn = (schema: FormSchema, key = ''): string[] => [
  ...(key ? [schema.description ?? `${key}?`] : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => describedIn(inner as FormSchema, name)),
  ...(schema.items ? describedIn(schema.items as FormSchema) : []),
];

/** The product's kinds, and what it fills in of a kind that an office makes itself. */
const forms = [...templates, { kind: 'a kind of the office’s own', fields: ofProtocol }];
const said = forms.flatMap((form) => describedIn(formOf(form)));

describe.each(forms)('the form of $kind', (template) => {
  it.each(['fr', 'en'] as const)('gives every field a label for a reader of %s', (reader) => {
    const nameless = fieldsOf(formOf(template, reader)).filter(({ title }) => !title);
    expect(nameless).toEqual([]);
  });

  it('says in English what it says in French', () => {
    const inFrench = describedIn(formOf(template)).filter((words) => !words.endsWith('?'));
    expect(inFrench.filter((words) => english[words] === undefined && ticked[words] === undefined)).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('cuts no bracket in two for a reader of %s', (reader) => {
    const cut = (words = ''): boolean => words.split('(').length !== words.split(')').length;
    expect(fieldsOf(formOf(template, reader)).filter(({ title, hint }) => cut(title) || cut(hint))).toEqual([]);
  });

  it('names no two fields of one group alike', () => {
    for (const reader of ['fr', 'en'] as const) {
      const names = fieldsOf(formOf(template, reader)).map(
        ({ path, title }) => `${path.slice(0, path.lastIndexOf('.') + 1)}${title}`,
      );
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});

describe('the words of the fields', () => {
  it('are all those of a field that there is', () => {
    const known = new Set(said);
    const keys = new Set(said.filter((words) => words.endsWith('?')).map((words) => words.slice(0, -1)));
    expect(Object.keys({ ...english, ...ticked }).filter((words) => !known.has(words))).toEqual([]);
    expect(Object.keys(groups).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('part a label from its hint, with French spaces in French', () => {
    const schema: FormSchema = {
      type: 'object',
      properties: {
        civilite: {
          description: 'Civilité, dans la langue du document; «M./Mme» ou «Mr/Ms» tant qu’elle n’est pas connue',
        },
        planned: { description: 'Montant prévu, en centimes; rien tant qu’il n’est pas connu' },
        sign: { description: 'Qui signe pour le conseil (le bourgmestre: CDLD L1132-3)' },
        own: { description: 'Quartier jumelé' },
        told: { title: 'Twinned district', description: 'As the map names it' },
      },
    };
    const read = (reader: 'fr' | 'en') => fieldsOf(labelled(schema, reader));
    expect(read('fr')[0]).toEqual({
      path: 'civilite',
      title: 'Civilité, dans la langue du document',
      hint: '«\u00A0M./Mme\u00A0» ou «\u00A0Mr/Ms\u00A0» tant qu’elle n’est pas connue',
    });
    expect(read('fr')[1]).toMatchObject({ title: 'Montant prévu', hint: 'Rien tant qu’il n’est pas connu' });
    expect(read('en').map(({ title }) => title)).toEqual([
      'Civility, in the language of the document',
      'Amount planned',
      'Who signs for the council (the mayor: CDLD L1132-3)',
      'Quartier jumelé',
      'Twinned district',
    ]);
    expect(read('en')[4]?.hint).toBe('As the map names it');
  });

  it('describe a field whole to whoever puts its tag into a template, in the language of the reader', () => {
    const said = 'Bases légales, sans «Vu» ni point-virgule';
    expect(describedFor(said, 'fr')).toBe('Bases légales, sans «\u00A0Vu\u00A0» ni point-virgule');
    expect(describedFor(said, 'en')).toBe('Legal bases, without “Vu” or semicolon');
    expect(describedFor('Vrai si le conseil ratifie, faux s’il refuse', 'en')).toBe('The council ratifies');
    expect(describedFor('Quartier jumelé', 'en')).toBe('Quartier jumelé');
  });
});

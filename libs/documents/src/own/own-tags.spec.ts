import { z } from 'zod';
import { cell, line, row, table, trialDocx } from '../../test/trial-docx.js';
import { jsonSchema } from '../check/json-schema.js';
import { examine, type LintAnswer } from '../lint/examine.js';
import { sayFault } from '../lint/words/say.js';

const because = { fr: 'il le faut', en: 'it must be' };
const schema = jsonSchema({
  fields: z.strictObject({
    reference: z.string().meta({ printedBecause: because }),
    lieu: z.string(),
    date: z.string().optional(),
    projet: z.boolean(),
    contreseing: z.strictObject({ nom: z.string() }).optional(),
    parties: z.array(z.strictObject({ designation: z.string() })),
  }),
});
const printable = {
  reference: 'CIC-1',
  lieu: 'Huy',
  date: '2026-12-01',
  projet: true,
  contreseing: { nom: 'Lambert' },
  parties: [{ designation: 'la Commune de Huy' }],
};

const read = (...texts: string[]): Promise<LintAnswer> =>
  examine({
    bytes: trialDocx(['{reference}', ...texts].map((text) => (text.startsWith('<') ? text : line(text))).join('')),
    language: 'fr',
    schema,
    printable,
    own: true,
  });
const told = async (...texts: string[]) => (await read(...texts)).faults.map((fault) => ({ ...fault, place: null }));
const fieldsOf = async (...texts: string[]) => (await read(...texts)).own?.fields;
const field = (id: string, type: string, rest: object = {}) =>
  expect.objectContaining({ id, type, ...rest }) as unknown;

describe('what the tags name', () => {
  it('is a field of the protocol where there is one of that name, and else one of the office’s own', async () => {
    expect(await read('À {lieu}, {objetDeLaVisite}', '{#parties}{designation}{,}{/parties} {modele.version}')).toEqual({
      faults: [],
      own: {
        prints: ['reference', 'lieu', 'parties'],
        fields: [
          {
            ...{ id: 'objetDeLaVisite', type: 'line', label: 'Objet de la visite', hint: '' },
            ...{ fixed: false, asked: false, fields: [] },
          },
        ],
      },
    });
  });

  it('says by its name, by its format or by its section what it holds', async () => {
    expect(
      await fieldsOf(
        '{dateDeLaVisite} {montantAccordé} {nombre de personnes} {motivation} {retour|jour} {prix|argent} {total|nombre}',
        '{#urgent}Urgent.{/urgent}{^repas}Sans repas.{/repas}',
        '{#remarques}{.}{;}{/remarques}',
        '{visite.lieu} le {visite.jour}',
      ),
    ).toEqual([
      field('dateDeLaVisite', 'day', { fixed: false, label: 'Date de la visite' }),
      field('montantAccordé', 'money', { label: 'Montant accordé' }),
      field('nombre de personnes', 'number'),
      field('motivation', 'paragraph'),
      field('retour', 'day', { fixed: true }),
      field('prix', 'money', { fixed: true }),
      field('total', 'number', { fixed: true }),
      field('urgent', 'yes-no', { fixed: true }),
      field('repas', 'yes-no', { fixed: true }),
      field('remarques', 'lines', { fixed: true }),
      field('visite', 'group', { fields: [field('lieu', 'line'), field('jour', 'day')] }),
    ]);
  });

  it('is a list where fields of the office’s own stand in its section, a row of a table among them', async () => {
    expect(await told('{#urgent}Urgent, {lieu}.{/urgent}')).toEqual([]);
    const rows = table(row(cell(line('{#lignes}{intitulé}')), cell(line('{prix|argent}{/lignes}'))));
    expect(await read(rows, '{total}')).toEqual({
      faults: [],
      own: {
        prints: ['reference'],
        fields: [
          field('lignes', 'rows', { fields: [field('intitulé', 'line'), field('prix', 'money')] }),
          field('total', 'line'),
        ],
      },
    });
  });

  it('is asked for once where it is printed in a list and outside it, and may be printed only if it is given', async () => {
    const fields = await fieldsOf(
      '{#invites}{nom}, {titreDeLaFête}{/invites}',
      '{titreDeLaFête}',
      '{#delai}Avant le {delai}.{/delai}',
      '{#retour}Retour le {retour|jour}.{/retour}',
      '{#projet}{mention}{/projet}{#contreseing}{nom}, {mention}{/contreseing}',
    );
    expect(fields).toEqual([
      field('invites', 'rows', { fields: [field('nom', 'line')] }),
      field('titreDeLaFête', 'line'),
      field('delai', 'line', { asked: true }),
      field('retour', 'day', { asked: true, fixed: true }),
      field('mention', 'line'),
    ]);
  });
});

describe('what is wrong with them', () => {
  it.each([
    ['{lieu.rue}', { id: 'half-own', tag: '{lieu.rue}', of: '{lieu}' }],
    ['{#parties}{budget}{/parties}', { id: 'half-own', tag: '{budget}', of: '{#parties}' }],
    ['{prix} {#prix}{detail}{/prix}', { id: 'used-otherwise', tag: '{prix}', as: '{#prix}' }],
    ['{prix} {prix.hors}', { id: 'used-otherwise', tag: '{prix}', as: '{prix.hors}' }],
    ['{prix|argent} {prix|jour}', { id: 'used-otherwise', tag: '{prix|jour}', as: '{prix|argent}' }],
    ['{2024}', { id: 'name-unfit', tag: '{2024}' }],
    ['{__proto__}', { id: 'name-unfit', tag: '{__proto__}' }],
    ['{toString}', { id: 'name-unfit', tag: '{toString}' }],
    ['{#points}{texte}{.}{/points}', { id: 'used-otherwise', tag: '{.}', as: '{#points}' }],
    ['{modele.gnre}', { id: 'name-unfit', tag: '{modele.gnre}' }],
    ['{objet’}', { id: 'name-unfit', tag: '{objet’}' }],
    ['{.}', { id: 'name-unfit', tag: '{.}' }],
    ['{parties}', { id: 'tag-names-a-group', tag: '{parties}' }],
    ['{#parties}{.}{/parties}', { id: 'tag-names-a-group', tag: '{.}' }],
    ['{objet|joru}', { id: 'unknown-format', tag: '{objet|joru}' }],
  ])('%s keeps it from being used', async (text, fault) => {
    expect(await told(text)).toContainEqual(expect.objectContaining({ ...fault, severity: 'error' }));
  });

  it.each([
    ['{lieux}', { id: 'near-another', tag: '{lieux}', nearest: '{lieu}' }],
    ['{Date|jour}', { id: 'near-another', tag: '{Date|jour}', nearest: '{date|jour}' }],
    ['{visiteurs} {visiteur}', { id: 'near-another', tag: '{visiteur}', nearest: '{visiteurs}' }],
    ['{#lignes}{intitule}{date}{/lignes}', { id: 'same-in-each-row', tag: '{date}', list: '{#lignes}' }],
    ['{lieu}', { id: 'no-own-fields' }],
  ])('%s is told', async (text, fault) => {
    expect(await told(text)).toEqual([expect.objectContaining({ ...fault, severity: 'warning' })]);
  });

  it('is that what every document bears is not printed; what else the protocol offers may be left out', async () => {
    const { faults } = await examine({
      bytes: trialDocx(line('{note}')),
      language: 'fr',
      schema,
      printable,
      own: true,
    });
    expect(faults).toEqual([expect.objectContaining({ id: 'required-gone', tag: '{reference}' })]);
  });

  it('is that nobody would fill in so many', async () => {
    const many = Array.from({ length: 201 }, (_, n) => `{rubrique${n}x${n}}`).join(' ');
    expect(await told(many)).toContainEqual(expect.objectContaining({ id: 'too-many-own-fields', limit: 200 }));
  });

  it('is said in both languages', async () => {
    const { faults } = await read('{lieux}');
    expect(faults.map((fault) => sayFault(fault, 'en').sentence)).toEqual([
      'The tag {lieux} will be a field to fill in. Did you mean {lieu}, which is there already?',
    ]);
  });
});

import { loadTemplate, outlineOf, render, textOf, type OutlineBlock, type OutlinePart } from '@pacta/documents';
import { defaultRules, type PartyText, type Protocol, type ProtocolText } from '@pacta/protocol';
import { aText, huy, mbour } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { charter } from './manifest.js';

const factsOf = (kind: string, text: ProtocolText): DocumentFacts => {
  const known = defaultRules.kinds[kind];
  if (!known) throw new Error(`no kind ${kind}`);
  const protocol = { reference: 'PC-1', version: 1, kind } as Protocol; // all that is read of it
  return { protocol, text, kind: known, events: [], draft: false, language: 'fr', verificationCode: 'AAAA-BBBB' };
};

const printed = (kind: string, text: ProtocolText): string =>
  textOf(render(loadTemplate(charter, 'fr'), charter.dataOf(factsOf(kind, text)))).replaceAll('\u00A0', ' ');

const plainText = (fields: ProtocolText['fields'], change: Partial<ProtocolText> = {}): ProtocolText =>
  aText({
    programme: { from: null, to: null },
    foundingDeliberationOn: null,
    links: '',
    domains: [],
    ...(fields && { fields }),
    ...change,
  });

const solidarity: ProtocolText['fields'] = {
  commitments: ['se rencontrer chaque année', 'rendre compte aux habitants'],
  actions: ['échanger des agents'],
  referents: [{ entity: 'Huy', referent: 'Luc Simon', contact: 'luc@example.org' }],
  resources: 'Une salle.\nUn budget de mission.',
  environment: 'trier',
  economy: 'former',
  social: 'accueillir',
};

describe('the text of a kind whose articles are data', () => {
  it('prints lists as lists, rows as a table, and the names in their place', () => {
    const text = printed('solidarity-charter', plainText(solidarity));
    expect(text).toContain('Charte de solidarité');
    expect(text).toContain('La Commune de Huy et la Commune de Mbour prennent ensemble les engagements suivants :');
    expect(text).toContain('se rencontrer chaque année\nrendre compte aux habitants\n');
    expect(text).toContain('Entité\tRéférent\tContact\nHuy\tLuc Simon\tluc@example.org');
    expect(text).toContain('Une salle.\nUn budget de mission.');
    expect(text).toContain('Environnement : trier');
    expect(text).toContain('Elle lie les entités pour cinq ans.');
  });

  it('an optional field that is empty goes with its paragraph and with the line that announced it', () => {
    const text = printed('solidarity-charter', plainText(solidarity));
    expect(text).not.toContain('{practice}');
    const charterOfTown = printed('cenon-charter', { ...plainText({}), parties: [mbour] });
    expect(charterOfTown).not.toContain('et pour ses partenaires de projets internationaux');
    expect(printed('isere-charter', { ...plainText({}), parties: [mbour] })).not.toContain('Constatant');
  });

  it('a required field that is empty leaves a dotted line', () => {
    const text = printed('twinning-oath', plainText({}, { term: { kind: 'endless' }, place: '' }));
    expect(text).toContain('réunis à ……………………, lions nos villes');
    expect(text).toContain('Ce jumelage vaut pour une durée indéterminée.');
  });

  it('a department is not called a municipality, and its article is contracted', () => {
    const department: PartyText = { ...mbour, name: 'Département de l’Isère', regime: 'framework-charter' };
    const text = printed('isere-charter', { ...plainText({ legalBases: ['la loi ;'] }), parties: [department] });
    expect(text).toContain('de relations internationales du Département de l’Isère.');
    expect(text).toContain('Le Département de l’Isère, agissant par M. Ousmane Diop, Maire');
  });

  it('who signs in two capacities stands there once, with both', () => {
    const friends: PartyText = {
      ...mbour,
      id: 'p3',
      name: 'Les Amis de Mbour',
      regime: 'association',
      signatory: { ...mbour.signatory, name: ' ousmane  DIOP', function: 'Président' },
    };
    const data = charter.dataOf(factsOf('senart-charter', plainText({}, { parties: [huy, mbour, friends] })));
    expect(data.signataires.map(({ nom, capacites }) => [nom, capacites.map(({ fonction }) => fonction)])).toEqual([
      ['Anne Lambert', ['Bourgmestre']],
      ['Ousmane Diop', ['Maire', 'Président']],
    ]);
  });

  it('two people whose names are not known yet are two people', () => {
    const nobody = { civility: '' as const, name: ' ', function: '', mandate: '' };
    const parties = [huy, mbour].map((party) => ({ ...party, signatory: nobody }));
    expect(charter.dataOf(factsOf('twinning-oath', plainText({}, { parties }))).signataires).toHaveLength(2);
  });

  it('forty signatories are forty rows', () => {
    const parties = Array.from({ length: 40 }, (_, n) => ({
      ...mbour,
      id: `p${n}`,
      name: `Ville ${n}`,
      signatory: { ...mbour.signatory, name: `Personne ${n}` },
    }));
    const text = printed('senart-charter', plainText({ territory: 'la vallée' }, { parties }));
    expect(text.match(/Date et signature/g)).toHaveLength(40);
  });
});

describe('from the page back to the form', () => {
  const partsOf = (block: OutlineBlock): OutlinePart[] =>
    block.style === 'row' ? block.cells.flat().flatMap(partsOf) : block.parts;
  const led = (text: ProtocolText): Map<string, OutlinePart> => {
    const facts = factsOf('solidarity-charter', text);
    const pathOf = charter.draftPathsOf?.(facts) ?? (() => null);
    const { body } = outlineOf(loadTemplate(charter, 'fr'), charter.dataOf(facts));
    return new Map(
      body.flatMap(partsOf).flatMap((part) => {
        const path = part.field === null ? null : pathOf(part.field);
        return path === null ? [] : [[path, part] as const];
      }),
    );
  };

  it('each word leads to where it was typed', () => {
    const places = led(plainText(solidarity));
    expect(places.get('fields.commitments.1')?.text).toBe('rendre compte aux habitants');
    expect(places.get('fields.referents.0.contact')?.text).toBe('luc@example.org');
    expect(places.get('fields.environment')?.text).toBe('trier');
    expect(places.get('parties.1.signatory.function')?.text).toBe('Maire');
    expect(places.get('place')?.text).toBe('Huy');
  });

  it('and what is wanting is blank there', () => {
    const places = led(plainText({}));
    expect(places.get('fields.commitments')?.blank).toBe(true);
    expect(places.get('fields.resources')?.blank).toBe(true);
  });
});

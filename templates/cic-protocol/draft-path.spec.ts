import { loadTemplate, outlineOf, type OutlineBlock, type OutlinePart } from '@pacta/documents';
import { civilDay, type PartyText, type Protocol, type ProtocolText } from '@pacta/protocol';
import { draftPathOf } from './draft-path.js';
import { cicProtocol } from './manifest.js';

const party = (id: string): PartyText => ({
  id,
  name: `Nom ${id}`,
  country: 'BE',
  regime: 'be-municipality',
  timeZone: 'Europe/Brussels',
  signatory: { civility: 'Mme', name: `Signe ${id}`, function: `Fonction ${id}`, mandate: `Mandat ${id}` },
  countersignatory: { civility: 'M.', name: `Second ${id}`, function: `Rôle ${id}`, mandate: '' },
  referent: { name: '', email: '' },
  options: [],
});

const text: ProtocolText = {
  language: 'fr',
  title: '',
  parties: [party('a'), party('b')],
  programme: { from: 2027, to: 2031 },
  foundingDeliberationOn: civilDay('2025-09-01'),
  links: 'Liens',
  domains: [
    { name: 'Eau', inProgramme: true },
    { name: 'État civil', inProgramme: false },
  ],
  place: 'Lieu',
  term: { kind: 'years', years: 5 },
};

const partsOf = (block: OutlineBlock): OutlinePart[] =>
  block.style === 'row' ? block.cells.flat().flatMap(partsOf) : block.parts;

/** What stands at each place of the text that the outline leads to. */
function ledTo(from: ProtocolText): Map<string, OutlinePart> {
  const protocol = { reference: 'PC-1', version: 1 } as Protocol; // dataOf reads these two
  const data = cicProtocol.dataOf({
    protocol,
    text: from,
    events: [],
    draft: true,
    language: 'fr',
    verificationCode: '',
  });
  const { body } = outlineOf(loadTemplate(cicProtocol, 'fr'), data);
  return new Map(
    body.flatMap(partsOf).flatMap((part) => {
      const path = part.field === null ? null : draftPathOf(part.field);
      return path === null ? [] : [[path, part] as const];
    }),
  );
}

const at = (path: string): unknown =>
  path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], text);

it('leads from what is printed to the place of the text where it was written', () => {
  const led = ledTo(text);
  expect([...led.keys()].sort()).toEqual(
    [
      ...['0', '1'].flatMap((n) => [
        `parties.${n}.name`,
        ...['civility', 'name', 'function', 'mandate'].map((key) => `parties.${n}.signatory.${key}`),
        ...['civility', 'name', 'function'].map((key) => `parties.${n}.countersignatory.${key}`),
        `domains.${n}.name`,
      ]),
      ...['programme.from', 'programme.to', 'foundingDeliberationOn', 'links', 'place'],
    ].sort(),
  );
  for (const [path, part] of led) {
    const printed = path === 'foundingDeliberationOn' ? '1ᵉʳ\u00A0septembre\u00A02025' : String(at(path));
    expect({ path, text: part.text, blank: part.blank }).toEqual({
      path,
      text: expect.stringContaining(printed) as string,
      blank: false,
    });
  }
});

it('marks what is not known yet, the civility and the empty list included', () => {
  const nobody = { civility: '' as const, name: '', function: '', mandate: '' };
  const bare = { ...party('a'), name: '', signatory: nobody, countersignatory: null };
  const led = ledTo({ ...text, parties: [bare, party('b')], domains: [], programme: { from: null, to: 2031 } });
  const blanks = [...led].filter(([, part]) => part.blank).map(([path]) => path);
  expect(blanks).toEqual([
    'programme.from',
    'parties.0.name',
    'parties.0.signatory.civility',
    'parties.0.signatory.name',
    'parties.0.signatory.function',
    'domains',
  ]);
});

it('leads nowhere from what the text does not hold', () => {
  expect(draftPathOf('date')).toBeNull();
  expect(draftPathOf('commune.inconnu')).toBeNull();
});

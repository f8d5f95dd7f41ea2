import { loadTemplate, render, textOf } from '@pacta/documents';
import type { Protocol, ProtocolEvent, ProtocolText } from '@pacta/protocol';
import { aPlan, aText, huy, mbour } from '../test/builders/protocol.js';
import {
  annualActionPlan,
  cicProtocol,
  councilDeliberation,
  renewalFile,
  type DocumentFacts,
  type PactaTemplate,
} from './index.js';

const votes = { for: 20, against: 2, abstentions: 1 };
const attendance = { present: 23, members: 27 };
const refused = {
  type: 'council-refused',
  recordedOn: '2027-01-12',
  party: 'p2',
  on: '2027-01-11',
  number: '2027/3',
  votes,
  attendance,
  reason: 'le partenariat doit d’abord être évalué.',
  step: 'council',
} as unknown as ProtocolEvent; // civil days are branded; a template only prints them
const signed = { type: 'signed', party: 'p2', on: '2026-11-02' } as unknown as ProtocolEvent;

const protocol = {
  reference: 'CIC-7',
  version: 3,
  procedures: [],
  instruments: {},
  plans: {
    2028: { year: 2028, years: [2028], content: aPlan('Second'), adopted: null },
    2027: { year: 2027, years: [2027], content: aPlan('Premier'), adopted: { on: '2027-01-20' } },
  },
  evaluations: {
    2027: {
      period: 2027,
      grid: 'cic',
      cards: {
        p1: { lessons: 'Se voir plus souvent', dissent: '' },
        p2: { lessons: '', dissent: 'Trop tôt pour juger' },
      },
      result: { on: '2027-12-01', means: { equality: 2.5, solidarity: 1 } },
    },
    2028: { period: 2028, grid: 'cic', cards: {}, result: null },
  },
  inForce: { on: '2026-12-01', lastDay: '2031-11-30' },
  renewal: { decisions: { p1: { on: '2031-05-05', renew: false, reason: 'priorités nouvelles' } }, agreed: null },
} as unknown as Protocol; // only what the templates read

const facts = (more: Partial<DocumentFacts> = {}): DocumentFacts => ({
  protocol,
  text: aText(),
  events: [signed, refused],
  draft: false,
  language: 'fr',
  verificationCode: 'AAAA-BBBB',
  grids: {
    cic: {
      id: 'cic',
      source: 'Annexe I',
      scale: { min: 0, max: 3 },
      criteria: [
        { id: 'solidarity', group: 'g', label: { fr: 'Solidarité' } },
        { id: 'equality', group: 'g', label: { fr: 'Égalité' } },
      ],
    },
  },
  ...more,
});

const printed = (template: PactaTemplate, given: DocumentFacts): string =>
  textOf(render(loadTemplate(template, 'fr'), template.dataOf(given))).replaceAll('\u00A0', ' ');

describe('what the domain knows, printed', () => {
  it('in the protocol', () => {
    const text = printed(cicProtocol, facts());
    expect(text).toContain('entre la Commune de Huy\net la Commune de Mbour');
    expect(text).toContain('Mme Anne Lambert, Bourgmestre,');
    expect(text).toContain('du 22 juin 2021');
    expect(text).toContain('État civil (retenu dans le cadre du Programme de CIC pour la période 2022-2026).');
    expect(text).toContain('Fait à Huy, le ……');
    expect(text).toContain('Réf. CIC-7 · Protocole de collaboration 1.2.0 · texte v3 · fr · code AAAA-BBBB');
  });

  it('in a draft of which nothing is known but the two parties', () => {
    const empty = { ...huy, name: '', signatory: { civility: '' as const, name: '', function: '', mandate: '' } };
    const text: ProtocolText = {
      ...aText(),
      parties: [empty, { ...empty, id: 'p2', regime: 'partner-municipality' }],
      programme: { from: null, to: null },
      foundingDeliberationOn: null,
      links: '',
      domains: [{ name: '', inProgramme: false }],
      place: '',
    };
    const blankDraft = printed(cicProtocol, facts({ text, draft: true, verificationCode: '' }));
    expect(blankDraft).toContain('PROJET');
    expect(blankDraft).toContain('Phase ……-……');
    expect(blankDraft).toContain('agit M./Mme ……');
  });

  it('refuses a protocol of three: the form has exactly two parties', () => {
    const text = aText({ parties: [huy, mbour, { ...mbour, id: 'p3' }] });
    expect(() => cicProtocol.dataOf(facts({ text }))).toThrow('exactly two parties');
  });

  it('in a council’s refusal, with its reason and its votes', () => {
    const text = printed(councilDeliberation, facts({ party: 'p2' }));
    expect(text).toContain('Conseil municipal de Mbour');
    expect(text).toContain('Présents : 23 membres sur 27');
    expect(text).toContain('Vu la signature donnée le 2 novembre 2026 au nom des autorités municipales');
    expect(text).toContain('Par 20 voix pour et 2 voix contre, le nombre des abstentions étant de 1,');
    expect(text).toContain('refuse son accord. Motif : le partenariat doit d’abord être évalué.');
    expect(text).toContain('sans effet');
    expect(text).not.toContain('ratifie le protocole');
  });

  it('in a council’s deliberation before the sitting: blank, and in favour', () => {
    const text = printed(councilDeliberation, facts({ party: 'p1', draft: true, events: [] }));
    expect(text).toContain('Conseil communal de Huy');
    expect(text).toContain('Le Conseil communal ratifie le protocole de collaboration CIC-7');
    expect(text).toContain('L1122-30');
    expect(text).toContain('Par …………………… voix pour');
    expect(text).not.toContain(' 0 ');
  });

  it('in the plan of a year, whose sums come out', () => {
    const text = printed(annualActionPlan, facts({ year: 2027 }));
    expect(text).toContain('Plan d’action 2027');
    expect(text).toContain('la Commune de Huy et la Commune de Mbour');
    expect(text).toContain('Huy : Luc Simon');
    expect(text).toContain('mars à juin');
    expect(text).toContain('Total\t2 500,00 €');
    expect(() => annualActionPlan.dataOf(facts({ year: 2040 }))).toThrow('no plan of 2040');
  });

  it('in the renewal file: plans in their order, dissent kept, decisions taken and awaited', () => {
    const text = printed(renewalFile, facts({ predecessor: 'CIC-2', successor: 'CIC-9' }));
    expect(text.indexOf('Premier')).toBeLessThan(text.indexOf('Second'));
    expect(text).toContain('Total\t\t5 000,00 €');
    expect(text).toContain('Égalité : 2,50');
    expect(text.replaceAll('\n', ' ')).toContain('Solidarité : 1,00 Égalité : 2,50');
    expect(text).toContain('Avis divergent de la Commune de Mbour : Trop tôt pour juger');
    expect(text).not.toContain('Avis divergent de la Commune de Huy');
    expect(text).toContain('La Commune de Huy\tne renouvelle pas\t5 mai 2031\tpriorités nouvelles');
    expect(text).toContain('La Commune de Mbour\t……………………');
    expect(text).toContain('succédé à CIC-2');
    expect(text).toContain('Le texte CIC-9 prend la suite');
    expect(text).not.toContain('2028\nÉvaluation');
  });
});

describe('data given by hand', () => {
  it('are refused where a total is not the sum of its shares, in both languages', () => {
    const wrong = { ...annualActionPlan.sample, total: 1 };
    expect(() => render(loadTemplate(annualActionPlan, 'fr'), wrong)).toThrow(
      expect.objectContaining({
        faults: [
          {
            path: 'total',
            fr: 'le total n’est pas la somme de ses parts',
            en: 'the total is not the sum of its shares',
          },
        ],
      }) as Error,
    );
  });
});

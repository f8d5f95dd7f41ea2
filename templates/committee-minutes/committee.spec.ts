import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay } from '@pacta/protocol';
import { aText, Life } from '../../test/builders/protocol.js';
import { committeeAttendance } from '../committee-attendance/manifest.js';
import { committeeConvocation } from '../committee-convocation/manifest.js';
import type { DocumentFacts, PactaTemplate } from '../src/facts.js';
import { committeeMinutes } from './manifest.js';

const members = [
  { party: 'p1', name: 'Luc Simon', function: 'Agent des relations internationales', email: '' },
  { party: 'p1', name: 'Zoé Roy', function: '', email: '' },
  { party: 'p2', name: 'Awa Fall', function: 'Adjointe au maire', email: '' },
];

const convened = (): Life =>
  Life.ofKind()
    .inForce('2026-12-01')
    .on('2027-04-05')
    .does(
      { type: 'compose-committee', on: civilDay('2027-04-01'), members },
      {
        type: 'convene-committee',
        meeting: 'm1',
        on: civilDay('2027-04-05'),
        meetsOn: civilDay('2027-05-12'),
        place: 'Huy, hôtel de ville',
        agenda: ['Le plan de l’année', ' '],
      },
    );

const held = (): Life =>
  convened()
    .on('2027-05-14')
    .does({
      type: 'record-minutes',
      meeting: 'm1',
      on: civilDay('2027-05-13'),
      present: ['luc simon'],
      excused: ['Awa Fall'],
      summary: 'Tout avance.',
      decisions: [],
    });

const printed = (template: PactaTemplate, { now }: Life, more: Partial<DocumentFacts> = {}): string => {
  const language = more.language ?? 'fr';
  const facts = { protocol: now, text: aText(), events: [], draft: false, verificationCode: '', ...more, language };
  return textOf(render(loadTemplate(template, language), template.dataOf(facts))).replaceAll('\u00A0', ' ');
};

describe('the committee on paper', () => {
  it('is called with what its meeting says, members grouped by party', () => {
    const page = printed(committeeConvocation, convened(), { meeting: 'm1', on: '2027-04-05' });
    expect(page).toContain('Jour\t12 mai 2027');
    expect(page).toContain('Lieu\tHuy, hôtel de ville');
    expect(page).toContain('Ordre du jour\nLe plan de l’année\nMembres');
    expect(page).toContain(
      'La Commune de Huy\nLuc Simon\tAgent des relations internationales\nZoé Roy\t\nLa Commune de Mbour',
    );
    expect(page).toContain('Fait à Huy, le 5 avril 2027\nPour la Commune de Huy');
  });

  it('signs a sheet with one row a member and room for five others', () => {
    const page = printed(committeeAttendance, convened(), { meeting: 'm1' });
    expect(page).toContain('Awa Fall\tAdjointe au maire\t\n');
    expect(page.split('\n').filter((line) => line === '\t\t')).toHaveLength(5);
  });

  it('says in its minutes who came, who excused themselves, who did neither, and the day on which it sat', () => {
    const page = printed(committeeMinutes, held(), { meeting: 'm1' });
    expect(page).toContain('13 mai 2027');
    expect(page).toContain('Luc Simon\tAgent des relations internationales\tprésence\nZoé Roy\t\tabsence\n');
    expect(page).toContain('Awa Fall\tAdjointe au maire\texcuse\n');
    expect(page).toContain('Tout avance.');
    expect(page).toContain('Le comité n’a pris aucune décision.');
  });

  it('leaves everything to the hand while no meeting is named, in either language', () => {
    expect(printed(committeeConvocation, convened(), { draft: true })).toContain('Jour\t……');
    const minutes = printed(committeeMinutes, convened(), { draft: true, language: 'en' });
    expect(minutes).toContain('The Municipality of Mbour\nAwa Fall\tAdjointe au maire\t\n');
    expect(minutes).not.toContain('took no decision');
  });
});

import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, type ActionPlan, type Project } from '@pacta/protocol';
import { aPlan, aText, Life } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { actionSheet } from './manifest.js';

const printed = (data: unknown): string =>
  textOf(render(loadTemplate(actionSheet, 'fr'), data)).replaceAll('\u00A0', ' ');

const project = (id: string, title: string): Project => ({
  id,
  title,
  diagnosis: {
    on: civilDay('2027-04-16'),
    parties: ['p1', 'p2'],
    findings: { short: 'Eau rare', medium: '', long: 'Nappe basse' },
    outcome: 'implement',
  },
  evaluation: null,
  startedOn: civilDay('2027-05-01'),
  closed: null,
});

const life = Life.ofKind().inForce('2026-12-01').on('2026-12-10').withPlan(2026, '2026-12-10');
const planned = (of: string | undefined): ActionPlan => {
  const plan = life.now.plans[2026]!;
  const [objective] = aPlan('Forer un puits').objectives;
  const actions = (objective?.actions ?? []).map((action) => ({ ...action, ...(of && { project: of }) }));
  return { ...plan, content: { ...plan.content, objectives: [{ title: 'De l’eau', actions }] } };
};

const sheet = (more: Partial<DocumentFacts> = {}, of: string | undefined = 'w1'): string =>
  printed(
    actionSheet.dataOf({
      protocol: {
        ...life.now,
        projects: { w1: project('w1', 'Puits'), w2: project('w2', 'École') },
        plans: { 2026: planned(of) },
      },
      text: aText(),
      events: [],
      draft: false,
      language: 'fr',
      verificationCode: 'AAAA-BBBB',
      project: 'w1',
      ...more,
    }),
  );

describe('an action sheet', () => {
  it('gathers what is known of a project, from its diagnosis and from the plans that carry it out', () => {
    const page = sheet();
    expect(page).toMatch(/^De l’eau\nPuits\nFiche d’action/u);
    expect(page).toContain('Contexte\tEau rare\nNappe basse');
    expect(page).toContain('Forer un puits (2026-2027)');
    expect(page).toContain('2026-2027 : mars à juin');
    expect(page).toContain('Pilote(s)\tHuy : Luc Simon');
    expect(page).toContain('CIC : 2 500,00 €');
    expect(page).toContain('Lien(s) vers action(s)\tÉcole');
  });

  it('takes nothing from actions that belong to no project, or to another', () => {
    expect(sheet({}, 'w2')).not.toContain('Forer un puits');
  });

  it('leaves stars to be drawn by hand, and takes none to three of them', () => {
    expect(sheet()).toContain('Environnement\t……………………\tSolidarité générations futures');
    const judged = (environnement: string) => ({ ...actionSheet.sample, etoiles: { environnement } });
    expect(printed(judged('★★★'))).toContain('Environnement\t★★★');
    expect(() => printed(judged('★★★★'))).toThrow('etoiles.environnement');
  });

  it('is a form to be filled in while there is no project', () => {
    const page = sheet({ project: undefined, draft: true });
    expect(page).toContain('……………………\nFiche d’action');
    expect(page).not.toContain('Eau rare');
  });
});

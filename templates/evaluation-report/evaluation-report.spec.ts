import { loadTemplate, render, textOf, type Language } from '@pacta/documents';
import { civilDay, defaultRules, type Protocol, type Scorecard } from '@pacta/protocol';
import { aText, Life } from '../../test/builders/protocol.js';
import type { DocumentFacts } from '../src/facts.js';
import { evaluationReport } from './manifest.js';

const card = (equality: number, more: Partial<Scorecard> = {}): Scorecard => ({
  on: civilDay('2027-11-20'),
  scores: { equality, solidarity: 3 },
  lessons: 'Se voir plus souvent',
  dissent: '',
  ...more,
});
const cards = { p1: card(3), p2: card(0, { lessons: '', dissent: 'Trop tôt pour juger' }) };
const result = { on: civilDay('2027-11-22'), means: { equality: 1.5, solidarity: 3 } };

const living: Protocol = Life.ofKind().inForce().now;
const withEvaluation = (more: Partial<Protocol['evaluations'][string]> = {}): Protocol => ({
  ...living,
  evaluations: { 2027: { period: 2027, grid: 'cic-principles', cards, result, ...more } },
});

function report(more: Partial<DocumentFacts> = {}): string {
  const language: Language = more.language ?? 'fr';
  const data = evaluationReport.dataOf({
    protocol: withEvaluation(),
    text: aText(),
    events: [],
    draft: false,
    language,
    verificationCode: 'AAAA-BBBB',
    grids: defaultRules.grids,
    period: 2027,
    ...more,
  });
  return textOf(render(loadTemplate(evaluationReport, language), data)).replaceAll('\u00A0', ' ');
}

describe('the report of an evaluation', () => {
  it('gives the scores of each partner, the mean, and the dissent word for word', () => {
    const page = report();
    expect(page).toContain('Évaluation de 2027');
    expect(page).toContain('Fondements\nCritère\tNote de chaque partie\tMoyenne\nÉgalité\tHuy : 3\nMbour : 0\t1,50');
    expect(page).toContain('La Commune de Huy\nSe voir plus souvent');
    expect(page).toContain('La Commune de Mbour déclare :\n« Trop tôt pour juger »');
    expect(page).toContain('évalué le 22 novembre 2027');
  });

  it('says it in English too', () => {
    const page = report({ language: 'en' });
    expect(page).toContain('Equality\tHuy: 3\nMbour: 0\t1.50');
    expect(page).toContain('The Municipality of Mbour states:');
  });

  it('shows nothing of what a partner has given while the others have not', () => {
    const page = report({ protocol: withEvaluation({ result: null }), draft: true });
    expect(page).toContain('Égalité\t\t……………………');
    expect(page).not.toContain('Huy : 3');
    expect(page).not.toContain('Se voir plus souvent');
    expect(page).not.toContain('Trop tôt');
  });

  it('speaks of the whole term, of who evaluated, and of agreement', () => {
    const evaluator = { origin: 'external' as const, name: 'Cabinet Lux' };
    const given = { p1: card(2, { evaluator }), p2: card(2) };
    const final = { period: 'final' as const, grid: 'senart-commitments', cards: given, result };
    const page = report({ protocol: { ...living, evaluations: { final } }, period: 'final' });
    expect(page).toContain('Évaluation finale');
    expect(page).toContain('La Commune de Huy (évaluation externe, Cabinet Lux)');
    expect(page).toContain('0 = Pas tenu');
    expect(page).toContain('Aucune partie n’a exprimé d’avis divergent.');
  });

  it('is an empty grid while no evaluation was begun', () => {
    const kind = defaultRules.kinds['cic-protocol'];
    const page = report({ protocol: living, period: undefined, draft: true, ...(kind && { kind }) });
    expect(page).toContain('Capitalisation\t\t……………………');
  });
});

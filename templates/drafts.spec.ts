import { loadTemplate, render, textOf } from '@pacta/documents';
import { civilDay, defaultRules, DOCUMENT_KINDS, subjectsOf } from '@pacta/protocol';
import { amendment, diagnosis, mandate, meeting, members, projectEvaluation } from '../test/builders/acts.js';
import { aText, huy, Life, mbour, scorecard } from '../test/builders/protocol.js';
import { factsOf, templateOfKind } from './index.js';

const on = civilDay('2026-06-01');
const lille = { ...mbour, id: 'p3', name: 'Lille', country: 'FR', regime: 'fr-local-authority' };
const withOpinion = { ...huy, options: ['finance-opinion'] };

const lives: Readonly<Record<string, () => Life>> = {
  'while its text is typed': () => Life.ofKind().on('2026-02-02'),
  'while it is signed': () =>
    Life.ofKind()
      .on('2026-02-02')
      .submitted('2026-02-02', aText({ parties: [withOpinion, lille] })),
  'in force': () =>
    Life.ofKind()
      .inForce('2026-03-01')
      .on('2026-06-01')
      .withPlan(2026, '2026-06-01')
      .does(amendment('2026-06-01'), mandate(), diagnosis('2026-06-01'), projectEvaluation('2026-06-01'))
      .does({ type: 'start-project', project: 'j1', on }, { type: 'compose-committee', on, members })
      .does(
        meeting('2026-06-01', '2026-06-20'),
        scorecard('p1', 2026, '2026-06-01'),
        scorecard('p2', 2026, '2026-06-01'),
      ),
  'after its end': () => Life.ofKind().inForce('2026-03-01').on('2031-03-01').does({ type: 'end-term' }),
};

describe.each(Object.entries(lives))('a protocol %s', (_, begin) => {
  const { now, events } = begin();
  const text = now.text ?? aText();
  const offered = DOCUMENT_KINDS.flatMap((kind) => {
    const template = templateOfKind(kind);
    const subjects = subjectsOf(kind, { state: now, text, rules: defaultRules });
    return template ? subjects.map((about) => ({ kind, template, about })) : [];
  });

  it.each(offered)('gives $kind about $about, marked as a draft', ({ kind, template, about }) => {
    const known = { protocol: now, text, written: events, rules: defaultRules, today: on };
    const facts = factsOf(template, { kind, language: 'fr', ...about }, known);
    const printed = textOf(render(loadTemplate(template, facts.language), template.dataOf(facts)));
    expect(printed).toContain('PROJET');
    expect(printed).not.toMatch(/undefined|null|\[object|NaN/);
  });
});

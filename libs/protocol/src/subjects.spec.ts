import { amendment, diagnosis, mandate, meeting, members } from '../../../test/builders/acts.js';
import { aText, huy, Life, mbour, scorecard } from '../../../test/builders/protocol.js';
import { civilDay } from './calendar/civil-day.js';
import { documentsCalledFor } from './called-for.js';
import { DOCUMENT_KINDS, subjectOf, type DocumentKind } from './document.js';
import { subjectsOf } from './subjects.js';

const about = (life: Life, kind: DocumentKind, text = life.now.text) =>
  subjectsOf(kind, { state: life.now, text, rules: life.rules });

const lille = { ...mbour, id: 'p3', name: 'Lille', country: 'FR', regime: 'fr-local-authority' };

describe('what a document could be about', () => {
  it('while the text is still being typed: its parties, each by its own procedure', () => {
    const life = Life.ofKind().on('2026-02-02');
    const text = aText({ parties: [huy, lille] });
    expect(about(life, 'cic-protocol', text)).toEqual([{}]);
    expect(about(life, 'charter', text)).toEqual([]);
    expect(about(life, 'college-decision', text)).toEqual([{ party: 'p1' }]);
    expect(about(life, 'council-deliberation', text)).toEqual([{ party: 'p1' }]);
    expect(about(life, 'french-deliberation', text)).toEqual([{ party: 'p3' }]);
    expect(about(life, 'transmission-slip', text)).toEqual([{ party: 'p3' }]);
    expect(about(life, 'partner-notification', text)).toEqual([
      { party: 'p1', addressee: 'p3' },
      { party: 'p3', addressee: 'p1' },
    ]);
    expect(about(life, 'termination-notice', text)).toEqual([]);
    expect(about(life, 'renewal-file', text)).toEqual([]);
  });

  it('in force: its proposals, sittings, projects, delegations, and what is owed', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-06-01');
    const on = civilDay('2026-06-01');
    life.does(amendment('2026-06-01'), diagnosis('2026-06-01'), mandate());
    life.does({ type: 'compose-committee', on, members }, meeting('2026-06-01', '2026-06-20'));
    expect(about(life, 'amendment')).toEqual([{ instrument: 'a1' }]);
    expect(about(life, 'certified-extract')).toContainEqual({ party: 'p2', instrument: 'a1' });
    expect(about(life, 'action-sheet')).toEqual([{ project: 'j1' }, {}]);
    expect(about(life, 'committee-minutes')).toEqual([{ meeting: 'm1' }, {}]);
    expect(about(life, 'signature-delegation')).toEqual([
      { party: 'p1', mandate: 'd1' },
      { party: 'p1' },
      { party: 'p2' },
    ]);
    expect(about(life, 'reminder-letter')).toContainEqual({ party: 'p1', year: 2026, obligation: 'action-plan/2026' });
    expect(about(life, 'termination-notice')).toEqual([{ party: 'p1' }, { party: 'p2' }]);
  });

  it('is no evaluation before it is opened', () => {
    const life = Life.ofKind()
      .inForce('2026-03-01')
      .on('2026-06-01')
      .does(scorecard('p1', 2026, '2026-06-01'));
    expect(about(life, 'evaluation-report')).toEqual([{}]);
    expect(about(life.does(scorecard('p2', 2026, '2026-06-01')), 'evaluation-report')).toEqual([{ period: 2026 }, {}]);
  });

  it('holds whatever a fact has called for', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-06-01').withPlan(2026, '2026-06-01');
    const called = life.events.flatMap((event) => documentsCalledFor(event, life.now, life.rules));
    expect(called.length).toBeGreaterThan(6);
    for (const document of called)
      expect(about(life, DOCUMENT_KINDS.find((kind) => kind === document.kind) ?? 'charter')).toContainEqual(
        subjectOf(document),
      );
  });
});

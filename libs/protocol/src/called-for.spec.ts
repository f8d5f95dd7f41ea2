import {
  amendment,
  diagnosis,
  mandate,
  meeting,
  members,
  minutes,
  projectEvaluation,
  termination,
} from '../../../test/builders/acts.js';
import { charterInForce, partyOf, textOfKind } from '../../../test/builders/kinds.js';
import { aText, huy, Life, mbour, ratification, scorecard } from '../../../test/builders/protocol.js';
import { civilDay } from './calendar/civil-day.js';
import { calledFor } from './called-for.js';
import type { CallsOf } from './calls.js';
import type { Act } from './command.js';
import { nextDeadline } from './deadline.js';
import type { EventType } from './event.js';

/** What an act calls for, fact after fact: «college-decision of party p1». */
function because(life: Life, act: Act): string[] {
  const before = life.events.length;
  life.does(act);
  return life.events.slice(before).flatMap((event) => {
    const calls = calledFor[event.type] as CallsOf<EventType> | undefined; // the row of this very fact
    return (calls?.(event, life.now, life.rules) ?? []).map(({ kind, language, ...about }) =>
      [kind, language && `in ${language}`, ...Object.entries(about).map((part) => part.join(' '))]
        .filter(Boolean)
        .join(', '),
    );
  });
}

const on = civilDay('2026-06-01');
const inForce = (): Life => Life.ofKind().inForce('2026-03-01').on('2026-06-01');

describe('the documents that a fact calls for', () => {
  it('before anything is signed: the text, the opinion that a party must ask for, the delegation of who signs', () => {
    const life = Life.ofKind().on('2026-02-02');
    const parties = [{ ...huy, options: ['finance-opinion'] }, mbour];
    life.submitted('2026-02-02', aText({ parties }));
    const calls = calledFor['text-submitted'];
    const submitted = life.events.at(-1);
    if (submitted?.type !== 'text-submitted') throw new Error('not submitted');
    expect(calls?.(submitted, life.now, life.rules)).toEqual([
      { kind: 'text' },
      { kind: 'financial-director-request', party: 'p1' },
    ]);
    expect(because(life, mandate())).toEqual(['signature-delegation, party p1, mandate d1']);
  });

  it('by a college that signs, not by other authorities; by a council, with letters to the others; by the entry into force', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02');
    expect(because(life, life.signatureOf('p1', '2026-02-02'))).toEqual(['college-decision, party p1']);
    expect(because(life, life.signatureOf('p2', '2026-02-02'))).toEqual([]);
    expect(because(life, ratification('p1', '2026-02-02'))).toEqual([
      'council-deliberation, party p1',
      'certified-extract, party p1',
      'partner-notification, in fr, party p1, addressee p2',
    ]);
    expect(because(life, ratification('p2', '2026-02-02'))).toEqual([
      'council-deliberation, party p2',
      'certified-extract, party p2',
      'partner-notification, in fr, party p2, addressee p1',
      'entry-into-force-certificate',
    ]);
  });

  it('by a refusal the same, and letters abroad are in English where the text is not in French', () => {
    const life = Life.ofKind()
      .on('2026-02-02')
      .submitted('2026-02-02', aText({ language: 'en' }));
    for (const party of ['p1', 'p2']) life.does(life.signatureOf(party, '2026-02-02'));
    expect(because(life, { ...ratification('p1', '2026-02-02'), type: 'refuse-by-council', reason: 'Non' })).toEqual([
      'council-deliberation, party p1',
      'certified-extract, party p1',
      'partner-notification, in en, party p1, addressee p2',
    ]);
  });

  it('by a council that answers to a prefect: its own form, and the slip once it agrees', () => {
    const life = Life.ofKind().on('2026-02-02');
    const lille = { ...mbour, id: 'p2', name: 'Lille', country: 'FR', regime: 'fr-local-authority' };
    life.submitted('2026-02-02', aText({ parties: [huy, lille] }));
    const letter = 'partner-notification, in fr, party p2, addressee p1';
    expect(
      because(life.fork(), { ...ratification('p2', '2026-02-02'), type: 'refuse-by-council', reason: 'Non' }),
    ).toEqual(['french-deliberation, party p2', 'certified-extract, party p2', letter]);
    expect(because(life, ratification('p2', '2026-02-02'))).toEqual([
      'french-deliberation, party p2',
      'certified-extract, party p2',
      letter,
      'transmission-slip, party p2',
    ]);
  });

  it('by the council of a charter that has no partner: nobody is written to', () => {
    const life = Life.ofKind('cenon-charter').on('2026-02-02');
    life.submitted('2026-02-02', textOfKind('cenon-charter', [partyOf('framework-charter')]));
    expect(because(life, ratification('p1', '2026-02-02'))).toEqual([
      'council-deliberation, party p1',
      'certified-extract, party p1',
      'entry-into-force-certificate',
    ]);
  });

  it('by a proposal, and by each act about it', () => {
    const life = inForce();
    expect(because(life, amendment('2026-06-01'))).toEqual(['amendment, instrument a1']);
    expect(because(life, life.signatureOf('p1', '2026-06-01', 'a1'))).toEqual([
      'college-decision, party p1, instrument a1',
    ]);
    life.does(life.signatureOf('p2', '2026-06-01', 'a1'));
    expect(because(life, { ...ratification('p1', '2026-06-01'), instrument: 'a1' })).toEqual([
      'council-deliberation, party p1, instrument a1',
      'certified-extract, party p1, instrument a1',
      'partner-notification, in fr, party p1, instrument a1, addressee p2',
    ]);
    expect(because(inForce(), termination('2026-06-01', '2026-12-31'))).toEqual(['amendment, instrument a1']);
  });

  it('by a plan, a project, the committee', () => {
    const life = inForce();
    const { content } = life.fork().withPlan(2026, '2026-06-01').now.plans[2026] ?? {};
    if (!content) throw new Error('there is no plan');
    expect(because(life, { type: 'propose-action-plan', party: 'p1', on, year: 2026, content })).toEqual([]);
    expect(because(life, { type: 'approve-action-plan', party: 'p2', on, year: 2026, revision: 1 })).toEqual([
      'annual-action-plan, year 2026',
      'specific-agreement, year 2026',
    ]);
    expect(because(life, diagnosis('2026-06-01'))).toEqual(['shared-diagnosis, project j1']);
    life.does(projectEvaluation('2026-06-01'));
    expect(because(life, { type: 'start-project', project: 'j1', on })).toEqual(['action-sheet, project j1']);
    life.does({ type: 'compose-committee', on, members });
    expect(because(life, meeting('2026-06-01', '2026-06-20'))).toEqual([
      'committee-convocation, meeting m1',
      'committee-attendance, meeting m1',
    ]);
    expect(because(life.on('2026-06-21'), minutes('2026-06-20'))).toEqual(['committee-minutes, meeting m1']);
  });

  it('by an evaluation, the final one with the file on which councils decide; by a renewal', () => {
    const life = inForce().does(scorecard('p1', 2026, '2026-06-01'));
    expect(because(life, scorecard('p2', 2026, '2026-06-01'))).toEqual(['evaluation-report, period 2026']);
    life.on('2030-06-01').does(scorecard('p1', 'final', '2030-06-01'));
    expect(because(life, scorecard('p2', 'final', '2030-06-01'))).toEqual([
      'evaluation-report, period final',
      'renewal-file',
    ]);
  });

  it('by the last reminder that the policy announces, one letter to each who is awaited; not by those that repeat it', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    const letters = Array.from({ length: 8 }, () => {
      const deadline = nextDeadline(life.now, life.rules);
      return deadline ? because(life.atInstant(deadline.at), deadline.act) : [];
    });
    const letter = 'reminder-letter, in fr, party p1, obligation signature/p1/college-signature';
    expect(letters).toEqual([[], [], [], [], [], [letter], [], []]);
  });

  it('by every end that leaves something to keep', () => {
    expect(because(inForce().on('2031-03-01'), { type: 'end-term' })).toEqual(['archive-slip']);
    const life = inForce();
    expect(because(life, { type: 'give-notice', party: 'p2', on, reason: 'Moyens' })).toEqual([
      'termination-notice, party p2',
    ]);
    expect(because(life.on('2027-06-01'), { type: 'end-notice' })).toEqual(['archive-slip']);
    const abandon = { type: 'abandon', reason: 'Sans suite' } as const;
    const submitted = Life.ofKind().on('2026-02-02').submitted('2026-02-02');
    expect(because(submitted.fork(), abandon)).toEqual([]);
    expect(because(submitted.signed('p1', '2026-02-02'), abandon)).toEqual(['archive-slip']);
    expect(because(charterInForce('cenon-charter').on('2026-06-01'), termination('2026-06-01', '2026-06-30'))).toEqual([
      'amendment, instrument a1',
    ]);
  });
});

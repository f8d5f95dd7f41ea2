import { HASH, Life, scorecard } from '../../../test/builders/protocol.js';
import { amendment, diagnosis, mandate, meeting, members, projectEvaluation } from '../../../test/builders/acts.js';
import { charterInForce } from '../../../test/builders/kinds.js';
import { civilDay } from './calendar/civil-day.js';
import { possibleActs, type PossibleAct } from './possible-acts.js';
import { defaultRules } from './rules/default-rules.js';

const said = ({ type, ...about }: PossibleAct): string => [type, ...Object.values(about)].join(' ');

/** What is kept up beside the course of the protocol is offered as long as it is open: it is told once, below. */
const UPKEEP =
  /^(snooze-reminders|record-mandate|correct-text|set-policy|attach-file|draw-up-document|correct-record)\b/;
const all = (life: Life, today: string): string[] => possibleActs(life.now, defaultRules, civilDay(today)).map(said);
const offered = (life: Life, today: string): string[] => all(life, today).filter((act) => !UPKEEP.test(act));

const submitted = () => Life.ofKind().on('2026-02-02').submitted();
const ratifying = () => submitted().signed('p1', '2026-02-02').signed('p2', '2026-02-02');
const inForce = () => Life.ofKind().inForce('2027-03-01').on('2027-04-01');

describe('what staff are offered', () => {
  it('while drafting: to submit, or to abandon', () => {
    expect(offered(Life.ofKind(), '2026-01-06')).toEqual(['submit-for-signature', 'abandon']);
  });

  it('while signing: the signature of each party that has not given it', () => {
    expect(offered(submitted(), '2026-02-03')).toEqual(['withdraw-text', 'abandon', 'sign p1', 'sign p2']);
    // Its council may sit as soon as a party has signed, whatever the other one does.
    expect(offered(submitted().signed('p1', '2026-02-02'), '2026-02-03')).toEqual([
      'withdraw-text',
      'abandon',
      'ratify-by-council p1',
      'refuse-by-council p1',
      'adjourn-by-council p1',
      'sign p2',
    ]);
  });

  it('after a refusal: to take up the text again', () => {
    const life = ratifying().does({
      type: 'refuse-by-council',
      party: 'p2',
      on: civilDay('2026-02-02'),
      number: '',
      votes: { for: 0, against: 9, abstentions: 0 },
      attendance: { present: 9, members: 9 },
      reason: 'trop tôt',
    });
    expect(offered(life, '2026-02-03')).toEqual(['redraft', 'abandon']);
  });

  it('in force: plans of this year and the next, evaluations of years begun, a notice, a change; no renewal yet', () => {
    expect(offered(inForce(), '2027-04-01')).toEqual([
      'propose-action-plan p1 2027',
      'propose-action-plan p2 2027',
      'propose-action-plan p1 2028',
      'propose-action-plan p2 2028',
      'submit-evaluation p1 2027',
      'submit-evaluation p2 2027',
      'give-notice p1',
      'give-notice p2',
      'propose-amendment',
      'propose-termination',
      'record-diagnosis',
      'compose-committee',
    ]);
  });

  it('nobody can join a kind that has as many parties as it takes', () => {
    expect(offered(inForce(), '2027-04-01')).not.toContain('propose-adhesion');
  });

  it('an amendment under way: the signature of each party, or its withdrawal', () => {
    const life = inForce().does(amendment('2027-04-01'));
    expect(offered(life, '2027-04-01').filter((act) => act.includes('a1'))).toEqual([
      'sign p1 a1',
      'sign p2 a1',
      'withdraw-proposal a1',
    ]);
  });

  it('a committee is convened once it has members, and its sitting minuted once it is convened', () => {
    const life = inForce().does({ type: 'compose-committee', on: civilDay('2027-04-01'), members });
    expect(offered(life, '2027-04-01')).toContain('convene-committee');
    life.does(meeting('2027-04-01', '2027-05-01'));
    expect(offered(life, '2027-04-01')).toContain('record-minutes m1');
  });

  it('a project is set up, started, closed, each in its turn; one that was rejected is not started', () => {
    const life = inForce().does(diagnosis('2027-03-10'), diagnosis('2027-03-10', { project: 'j2', outcome: 'reject' }));
    const projects = () => offered(life, '2027-04-01').filter((act) => / j\d$/.test(act));
    expect(projects()).toEqual(['set-up-evaluation j1', 'set-up-evaluation j2']);
    life.does(projectEvaluation('2027-03-11'), projectEvaluation('2027-03-11', { project: 'j2' }));
    expect(projects()).toEqual(['set-up-evaluation j1', 'start-project j1', 'set-up-evaluation j2']);
    life.does({ type: 'start-project', project: 'j1', on: civilDay('2027-03-12') });
    expect(projects()).toEqual(['close-project j1', 'set-up-evaluation j2']);
    life.does({ type: 'close-project', project: 'j1', on: civilDay('2027-03-20'), report: 'Rapport', lessons: '' });
    expect(projects()).toEqual(['set-up-evaluation j2']);
  });

  it('a duty is fulfilled under its own key, and a mandate ended by its id', () => {
    const charter = charterInForce('cenon-charter').does(mandate());
    expect(offered(charter, '2026-03-02')).toEqual(
      expect.arrayContaining(['fulfil-duty duty/all/charter-review/2031-03-01', 'end-mandate d1']),
    );
  });

  it('a plan proposed is approved by the other, then housed, then carried out', () => {
    const life = inForce();
    const plans = () => offered(life, '2027-04-01').filter((act) => act.endsWith(' 2027') && !act.includes('eval'));
    const { objectives } = Life.ofKind().inForce().withPlan(2026, '2026-12-01').now.plans[2026]?.content ?? {
      objectives: [],
    };
    const content = { currency: 'EUR', objectives };
    life.does({ type: 'propose-action-plan', party: 'p1', on: civilDay('2027-04-01'), year: 2027, content });
    expect(plans()).toEqual([
      'propose-action-plan p1 2027',
      'propose-action-plan p2 2027',
      'approve-action-plan p2 2027',
    ]);
    life.does({ type: 'approve-action-plan', party: 'p2', on: civilDay('2027-04-01'), year: 2027, revision: 1 });
    expect(plans()).toEqual(['conclude-specific-agreement 2027', 'report-progress 2027']);
    life.does({ type: 'conclude-specific-agreement', on: civilDay('2027-04-01'), year: 2027 });
    expect(plans()).toEqual(['report-progress 2027']);
  });

  it('in the last twelve months: the final evaluation and each party’s decision, until it is agreed', () => {
    const life = Life.ofKind().inForce('2026-12-01').on('2031-01-10');
    expect(offered(life, '2030-11-29')).not.toContain('decide-renewal p1');
    expect(offered(life, '2030-11-30')).toEqual(
      expect.arrayContaining(['decide-renewal p1', 'submit-evaluation p2 final']),
    );
    life.does(scorecard('p2', 'final', '2031-01-10'));
    expect(offered(life, '2031-01-10')).not.toContain('submit-evaluation p2 final');
    life.decidesRenewal('p1', '2031-01-10').decidesRenewal('p2', '2031-01-10');
    expect(offered(life, '2031-01-10').filter((act) => act.startsWith('decide'))).toEqual([]);
  });

  it('after a lapse: the decisions that were taken in time; after an abandonment, nothing', () => {
    const lapsed = Life.ofKind().inForce('2026-12-01').on('2031-12-01').does({ type: 'end-term' });
    expect(offered(lapsed, '2031-12-02')).toEqual(expect.arrayContaining(['decide-renewal p1', 'decide-renewal p2']));
    expect(offered(Life.ofKind().does({ type: 'abandon', reason: 'x' }), '2026-01-06')).toEqual([]);
  });

  it('beside it: mandates, slips of the pen, deadlines of its own and silence while it is open; scans and mistakes always', () => {
    const beside = (life: Life, today: string) => all(life, today).filter((act) => UPKEEP.test(act));
    expect(beside(submitted(), '2026-02-03')).toEqual([
      'snooze-reminders signature/p1/college-signature',
      'snooze-reminders signature/p2/authorities-signature',
      'record-mandate',
      'correct-text',
      'set-policy',
      'attach-file',
      'draw-up-document',
      'correct-record',
    ]);
    const over = Life.ofKind().does({ type: 'abandon', reason: 'x' });
    expect(beside(over, '2026-01-06')).toEqual(['attach-file', 'draw-up-document', 'correct-record']);
  });

  it('an end agreed by all is not one party’s to withdraw', () => {
    const life = inForce().does({
      type: 'propose-termination',
      instrument: 'a1',
      party: 'p1',
      on: civilDay('2027-04-01'),
      title: 'Fin',
      endsOn: civilDay('2027-12-31'),
      reason: 'Fin du programme',
      textHash: HASH,
    });
    expect(offered(life, '2027-04-01')).toContain('give-notice p1');
    life.completes('2027-04-01', 'a1');
    expect(offered(life, '2027-04-01').filter((act) => act.includes('notice'))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { civilDay, defaultRules } from '@pacta/protocol';
import { filledIn, faultsOf, type Known } from './filled-in.js';
import { readLife, type LifeFile } from './life-file.js';
import { movedBy, yearsUntil } from './moved.js';

const sample = readFileSync(new URL('../../../../docs/examples/life.json', import.meta.url), 'utf8');

const read = (content: string): LifeFile => {
  const result = readLife(content, faultsOf);
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.life;
};

const faults = (...acts: string[]) => {
  const result = readLife(`{\n"acts": [\n${acts.join(',\n')}\n]\n}`, faultsOf);
  return 'faults' in result ? result.faults : [];
};

describe('a file that tells a life', () => {
  it('is the sample of the documentation, which wants nothing', () => {
    expect(read(sample).acts.length).toBeGreaterThan(15);
  });

  it('may hold remarks, and leave all but its acts to be supposed', () => {
    const life = read(
      '{ // what nobody does\n "acts": [{ "recorded": "2027-01-04", "act": { "type": "abandon", "reason": "x" } },] }',
    );
    expect(life).toMatchObject({ kind: 'cic-protocol', text: 'sample' });
  });

  it('is told its faults by their lines', () => {
    const abandoned = (day: string, more = '') =>
      `{ "recorded": "${day}", "act": { "type": "abandon", "reason": "x"${more} } }`;
    expect(faults(abandoned('2027-01-04'), abandoned('2027-02-30'))).toMatchObject([
      { line: 4, path: 'acts.1.recorded', kind: 'issue' },
    ]);
    expect(faults(abandoned('2027-01-04', ', "colour": 1'), abandoned('2027-01-03'))).toMatchObject([
      { line: 3, path: 'acts.0.act.colour' },
      { line: 4, kind: 'out-of-order', before: '2027-01-04' },
    ]);
    expect(faults('{ "recorded": "2027-01-04", "act": { "type": "dance" } }')).toMatchObject([{ line: 3 }]);
    expect(readLife('{\n"acts": [}', faultsOf)).toMatchObject({ faults: [{ line: 2, kind: 'not-json' }] });
    expect(readLife('', faultsOf)).toMatchObject({ faults: [{ line: 1, kind: 'not-json' }] });
  });
});

describe('what a file leaves out', () => {
  const recorded = civilDay('2027-03-01');
  const view = {
    version: 2,
    textHash: 'a'.repeat(64),
    text: { parties: [{ id: 'be', signatory: { name: 'Claire Delvaux', function: 'Bourgmestre' } }] },
    instruments: [{ id: 'a1', textHash: 'b'.repeat(64), text: null }],
    plans: [{ year: 2027, revision: 3 }],
  } as unknown as Known['view']; // the parts of a page that acts are filled in from
  const known: Known = { view, revision: 7, grid: defaultRules.grids['action-sheet-stars'] };
  const act = (told: { type: string }) => filledIn({ recorded, act: told as never }, known);

  it('is the day of the recording, and what the page shows at that moment', () => {
    expect(act({ type: 'submit-for-signature' })).toMatchObject({ on: recorded, revision: 7 });
    expect(act({ type: 'sign', party: 'be' } as never)).toMatchObject({
      on: recorded,
      version: 2,
      textHash: 'a'.repeat(64),
      signatory: { name: 'Claire Delvaux', function: 'Bourgmestre' },
    });
    expect(act({ type: 'sign', party: 'be', instrument: 'a1' } as never)).toMatchObject({ textHash: 'b'.repeat(64) });
    expect(act({ type: 'approve-action-plan', party: 'be', year: 2027 } as never)).toMatchObject({ revision: 3 });
  });

  it('never what it says itself', () => {
    const said = { type: 'sign', party: 'be', on: '2027-02-02', version: 1, signatory: { name: 'X', function: 'Y' } };
    expect(act(said)).toMatchObject({ on: '2027-02-02', version: 1, signatory: { name: 'X', function: 'Y' } });
    expect(act({ type: 'abandon', reason: 'x' } as never)).toEqual({ type: 'abandon', reason: 'x' });
  });

  it('is the same score for each criterion, where one number is given', () => {
    const evaluated = act({ type: 'submit-evaluation', party: 'be', period: 2027, scores: 2 } as never);
    const criteria = (known.grid?.criteria ?? []).map(({ id }) => [id, 2]);
    expect(evaluated).toMatchObject({ scores: Object.fromEntries(criteria) as object, lessons: '', dissent: '' });
  });
});

describe('a life whose days are past', () => {
  const life = read(`{ "acts": [
    { "recorded": "2024-02-29", "act": { "type": "submit-evaluation", "party": "be", "period": 2024, "scores": 2 } },
    { "recorded": "2025-01-10", "act": { "type": "fulfil-duty", "obligation": "duty/all/review/2025-01-09", "note": "En 2025" } },
    { "recorded": "2025-01-10", "act": { "type": "snooze-reminders", "obligation": "action-plan/2025", "until": "2025-02-01", "because": "later", "note": "" } },
    { "recorded": "2025-03-01", "act": { "type": "approve-action-plan", "party": "be", "year": 2025 } }
  ] }`);

  it('is moved by the fewest whole years that let it begin today', () => {
    expect(yearsUntil(civilDay('2024-02-29'), life)).toBe(0);
    expect(yearsUntil(civilDay('2024-03-01'), life)).toBe(1);
    expect(yearsUntil(civilDay('2026-11-21'), life)).toBe(3);
  });

  it('keeps its words, and moves its days and its years', () => {
    expect(movedBy(life, 0)).toBe(life);
    expect(movedBy(life, 3).acts).toEqual([
      {
        recorded: '2027-02-28',
        act: { type: 'submit-evaluation', party: 'be', period: 2027, scores: 2 },
      },
      {
        recorded: '2028-01-10',
        act: { type: 'fulfil-duty', obligation: 'duty/all/review/2028-01-09', note: 'En 2025' },
      },
      {
        recorded: '2028-01-10',
        act: {
          type: 'snooze-reminders',
          obligation: 'action-plan/2028',
          until: '2028-02-01',
          because: 'later',
          note: '',
        },
      },
      { recorded: '2028-03-01', act: { type: 'approve-action-plan', party: 'be', year: 2028 } },
    ]);
  });
});

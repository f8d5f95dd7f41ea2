import {
  addDays,
  civilDay,
  corrected,
  decide,
  defaultRules,
  instantOf,
  missingIn,
  obligations,
  replay,
  warnings,
  type Act,
  type CivilDay,
  type Protocol,
  type ProtocolEvent,
} from '@pacta/protocol';
import { filledIn, type Page } from './filled-in.js';
import { storiesOf } from './stories.js';
import type { Story, StoryAct } from './story.js';

const days = Array.from({ length: 24 }, (_, n) => addDays(civilDay('2026-01-15'), n * 31));

/** The act as the road completes it. */
function whole(told: StoryAct, { text }: Story, page: Page): Act {
  const act = filledIn(told, page);
  switch (act.type) {
    case 'submit-for-signature':
      return { type: act.type, on: act.on, text, textHash: 'h' };
    case 'decide-renewal':
      return { ...act, successor: 's' };
    case 'propose-amendment':
    case 'propose-adhesion':
    case 'propose-termination':
      return { ...act, textHash: act.instrument };
    default:
      return act as Act; // nothing is wanting in the others
  }
}

const beginning = ({ kind, text, imported }: Story): Act => {
  const known = { id: 'p', reference: 'r', kind, organisation: 'o', language: 'fr', timeZone: 'Europe/Brussels' };
  if (!imported) return { type: 'start-protocol', ...known, predecessor: null };
  const settled = { plans: imported.settled, evaluations: imported.settled };
  const { inForceOn } = imported;
  return { type: 'import-protocol', ...known, text, textHash: 'h', inForceOn, lastDay: null, settled, source: 's' };
};

/** Plays a story in the rules alone; answers where it leads, and the acts that are refused. */
function played(
  story: Story,
  today: CivilDay,
): { state: Protocol | null; refused: string[]; journal: readonly ProtocolEvent[] } {
  const at = instantOf(today, 23, 'Europe/Brussels');
  const journal: ProtocolEvent[] = [];
  let state: Protocol | null = null;
  const refused: string[] = [];
  const play = (act: Act): void => {
    const decision = decide(state, { ...act, at }, defaultRules, journal);
    if (!decision.ok) {
      refused.push(`${story.key}: ${act.type}: ${decision.refusal.reason}`);
      return;
    }
    journal.push(...decision.events);
    state = replay(journal);
  };
  play(beginning(story));
  for (const told of story.acts) if (state) play(whole(told, story, { state, draftRevision: 2, journal }));
  return { state, refused, journal };
}

it.each(days)('written on %s, every story is one that the rules accept', (today) => {
  const stories = storiesOf('a-commune', today);
  expect(stories.flatMap((story) => played(story, today).refused)).toEqual([]);
  const unfinished = stories.filter(({ kind: id, text, imported }) => {
    const kind = defaultRules.kinds[id];
    return !imported && kind && missingIn(text, kind, defaultRules).length > 0;
  });
  expect(unfinished.map(({ key }) => key)).toEqual(['vietnam']);
});

describe.each([days[0], days[9]])('written on %s, the example shows', (today = civilDay('2026-01-15')) => {
  const stories = storiesOf('a-commune', today);
  const states = new Map(stories.map((story) => [story.key, played(story, today).state]));
  const of = (key: string): Protocol => {
    const state = states.get(key);
    if (!state) throw new Error(`the story «${key}» leads nowhere`);
    return state;
  };

  it('a charter of fourteen parties, one person binding two by one stroke', () => {
    const signed = of('valley').procedures.flatMap(({ steps }) => steps.flatMap(({ signedBy }) => signedBy ?? []));
    expect(of('valley').phase).toBe('in-force');
    expect(signed.filter(({ name }) => name === 'Colette Simon').map((person) => person.function)).toEqual([
      'Présidente',
      'Présidente du conseil d’administration',
    ]);
  });

  it('a framework charter whose review is due', () => {
    expect(of('frame')).toMatchObject({ phase: 'in-force', inForce: { lastDay: null } });
    const [review] = obligations(of('frame'), defaultRules);
    expect(review).toMatchObject({ kind: 'duty', duty: 'charter-review' });
    expect(review && review.due <= addDays(today, 31)).toBe(true);
  });

  it('proposals of each kind, under way and done', () => {
    expect(of('benin').instruments['a1']).toMatchObject({ kind: 'amendment', status: 'open' });
    expect(of('solidarity').instruments['j1']).toMatchObject({ kind: 'adhesion', status: 'open' });
    expect(of('togo').instruments['e1']).toMatchObject({ kind: 'termination', status: 'in-effect' });
    expect(of('togo').notice?.effectiveOn).toBe(addDays(today, 60));
  });

  it('a mandate that ends too soon, projects, and minutes that are wanting', () => {
    expect(warnings(of('bolivia'), defaultRules)).toHaveLength(1);
    expect(Object.values(of('benin').projects).map(({ diagnosis }) => diagnosis.outcome)).toEqual([
      'implement',
      'reject',
    ]);
    expect(obligations(of('benin'), defaultRules).some(({ kind }) => kind === 'committee-minutes')).toBe(true);
  });

  it('a twinning of 1984 that goes on, and a record put right', () => {
    expect(of('twins').inForce).toMatchObject({ on: '1984-06-17', lastDay: null });
    expect(obligations(of('twins'), defaultRules).length).toBeGreaterThan(0);
    const senegal = stories.filter(({ key }) => key === 'senegal').flatMap((story) => played(story, today).journal);
    const numbers = (log: readonly ProtocolEvent[]) =>
      log.flatMap((fact) => (fact.type === 'council-ratified' ? fact.number : []));
    expect([numbers(senegal), numbers(corrected(senegal).flat())]).toEqual([['12'], ['21']]);
  });
});

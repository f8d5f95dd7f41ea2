import {
  addDays,
  civilDay,
  decide,
  defaultRules,
  evolve,
  instantOf,
  missingIn,
  type Act,
  type CivilDay,
  type Protocol,
} from '@pacta/protocol';
import type { ProtocolView } from '@pacta/register';
import { filledIn } from './filled-in.js';
import { storiesOf } from './stories.js';
import type { Story, StoryAct } from './story.js';

const days = Array.from({ length: 24 }, (_, n) => addDays(civilDay('2026-01-15'), n * 31));

/** The act as the road completes it. */
function whole(told: StoryAct, { text }: Story, state: Protocol): Act {
  const act = filledIn(told, { state, draftRevision: 2 } as unknown as ProtocolView); // all it looks at
  if (act.type === 'submit-for-signature') return { type: act.type, on: act.on, text, textHash: 'h' };
  // A story has no other act that the road completes.
  return (act.type === 'decide-renewal' ? { ...act, successor: 's' } : act) as Act;
}

/** Plays a story in the rules alone; answers the acts that are refused. */
function refusals(story: Story, today: CivilDay): string[] {
  const at = instantOf(today, 23, 'Europe/Brussels');
  const start: Act = {
    type: 'start-protocol',
    id: 'p',
    reference: 'r',
    kind: 'cic-protocol',
    organisation: 'o',
    language: 'fr',
    timeZone: 'Europe/Brussels',
    predecessor: null,
  };
  let state: Protocol | null = null;
  const refused: string[] = [];
  const play = (act: Act): void => {
    const decision = decide(state, { ...act, at }, defaultRules);
    if (decision.ok) state = decision.events.reduce<Protocol | null>(evolve, state);
    else refused.push(`${story.key}: ${act.type}: ${decision.refusal.reason}`);
  };
  play(start);
  for (const told of story.acts) if (state) play(whole(told, story, state));
  return refused;
}

it.each(days)('written on %s, every story is one that the rules accept', (today) => {
  const kind = defaultRules.kinds['cic-protocol'];
  const stories = storiesOf('a-commune', today);
  expect(stories.flatMap((story) => refusals(story, today))).toEqual([]);
  const unfinished = stories.filter(({ text }) => !kind || missingIn(text, kind, defaultRules).length > 0);
  expect(unfinished.map(({ key }) => key)).toEqual(['vietnam']);
});

import { addDays, type DiagnosisOutcome } from '@pacta/protocol';
import { dayOf, lastPossible, pick, type About, type Dice, type Hands, type Scene } from '../hand.js';

const projectOf = ({ state }: Scene, { which }: Dice, { project }: About): string =>
  project ?? pick(Object.keys(state.projects), which) ?? 'j1';

const OUTCOMES: readonly DiagnosisOutcome[] = ['implement', 'adjust', 'implement', 'reject', 'other-project'];

export const ofProjects: Hands<'record-diagnosis' | 'set-up-evaluation' | 'start-project' | 'close-project'> = {
  'record-diagnosis': (scene, { who, which, days }) => ({
    type: 'record-diagnosis',
    project: `j${(which % 4) + 1}`,
    title: 'état civil',
    on: scene.today,
    parties: scene.state.procedures.map(({ party }) => party).slice(who === 0 ? 1 : 0),
    findings: { short: 'a', medium: 'b', long: 'c' },
    outcome: pick(OUTCOMES, days) ?? 'implement',
  }),
  'set-up-evaluation': (scene, dice, about) => ({
    type: 'set-up-evaluation',
    project: projectOf(scene, dice, about),
    on: dayOf(scene, dice),
    method: 'ensemble',
    indicators: [],
    alternatives: 'rien',
    reversibility: dice.which === 0 ? '' : 'rendre les registres',
  }),
  'start-project': (scene, dice, about) => ({
    type: 'start-project',
    project: projectOf(scene, dice, about),
    on: scene.today,
  }),
  'close-project': (scene, dice, about) => ({
    type: 'close-project',
    project: projectOf(scene, dice, about),
    on: lastPossible(scene),
    report: 'fait',
    lessons: 'plus tôt',
  }),
};

const nameOf = (party: string): string => `Suivi ${party}`;

export const ofCommittee: Hands<'compose-committee' | 'convene-committee' | 'record-minutes'> = {
  'compose-committee': ({ state, today }, { who }) => ({
    type: 'compose-committee',
    on: today,
    members: state.procedures
      .slice(who === 0 ? 1 : 0)
      .map(({ party }) => ({ party, name: nameOf(party), function: 'membre', email: 'm@example.org' })),
  }),
  'convene-committee': (scene, dice) => ({
    type: 'convene-committee',
    meeting: `c${Object.keys(scene.state.committee.meetings).length + (dice.which === 0 ? 0 : 1)}`,
    on: dayOf(scene, dice),
    meetsOn: addDays(scene.today, dice.days - 5),
    place: 'Huy',
    agenda: dice.which === 1 ? [''] : ['le plan'],
  }),
  'record-minutes': (scene, dice, { meeting }) => ({
    type: 'record-minutes',
    meeting: meeting ?? pick(Object.keys(scene.state.committee.meetings), dice.which) ?? 'c1',
    on: dayOf(scene, dice),
    present: dice.which === 2 ? ['un passant'] : [nameOf('p1')],
    excused: [],
    summary: 'tout va',
    decisions: [],
  }),
};

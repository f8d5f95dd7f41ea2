import { addDays, currentStep, isSamePerson, type Course, type PartyText, type StepProgress } from '@pacta/protocol';
import { HASH } from '../../builders/protocol.js';
import { dayOf, partyOf, pick, type About, type Dice, type Hands, type Scene } from '../hand.js';

const proposed = ({ state }: Scene, { which }: Dice, { instrument }: About): string | undefined =>
  state.inForce ? (instrument ?? pick(Object.keys(state.instruments), which)) : undefined;

interface Place {
  readonly course: Course;
  readonly of: { readonly instrument?: string };
  readonly party: PartyText | undefined;
  readonly step: StepProgress | undefined;
}

/** The step that somebody is to take: of the protocol, or of a proposal. */
function placeOf(scene: Scene, dice: Dice, about: About): Place & { readonly id: string } {
  const { state } = scene;
  const instrument = proposed(scene, dice, about);
  const course = (instrument === undefined ? state : state.instruments[instrument]) ?? state;
  const id = about.party ?? pick(course.procedures, dice.who)?.party ?? 'p1';
  const progress = course.procedures.find(({ party }) => party === id);
  const text = (instrument === undefined ? state.text : state.instruments[instrument]?.text) ?? state.text;
  return {
    id,
    course,
    of: instrument === undefined ? {} : { instrument },
    party: text?.parties.find((party) => party.id === id),
    step: progress && currentStep(progress),
  };
}

/** Now and then too few were present, or a tie: then it is refused. */
const council = (scene: Scene, dice: Dice, about: About) => {
  const { id: party, of } = placeOf(scene, dice, about);
  const present = dice.which === 0 ? 9 : 23;
  const against = dice.which === 1 ? 18 : 3;
  return {
    ...of,
    party,
    on: dayOf(scene, dice),
    number: String(dice.days),
    votes: { for: present - 5, against: Math.min(against, 5), abstentions: 0 },
    attendance: { present, members: 27 },
  };
};

const nameOf = (party: PartyText | undefined, step: StepProgress | undefined) => {
  const person = (step?.organ === 'director-general' ? party?.countersignatory : undefined) ?? party?.signatory;
  return { name: person?.name ?? 'Personne', function: person?.function ?? 'Maire' };
};

export const ofCourse: Hands<
  | 'submit-for-signature'
  | 'withdraw-text'
  | 'correct-text'
  | 'sign'
  | 'ratify-by-council'
  | 'refuse-by-council'
  | 'adjourn-by-council'
  | 'complete-formality'
  | 'redraft'
  | 'abandon'
> = {
  'submit-for-signature': (scene, dice) => ({
    type: 'submit-for-signature',
    on: dayOf(scene, dice),
    text: scene.world.text,
    textHash: HASH,
  }),
  'withdraw-text': () => ({ type: 'withdraw-text', reason: 'autre' }),
  'correct-text': ({ today }, { which, who }) => ({
    type: 'correct-text',
    on: today,
    reason: 'coquille',
    changes: [{ path: ['title', 'place', 'links'][which % 3] ?? 'title', to: `mot ${who}` }],
  }),
  sign: (scene, dice, about) => {
    const { id: party, of, course, party: named, step } = placeOf(scene, dice, about);
    const signatory = nameOf(named, step);
    const others = (scene.state.text?.parties ?? [])
      .filter(({ id, signatory: other }) => id !== party && isSamePerson(other.name, signatory.name))
      .map(({ id, signatory: other }) => ({ party: id, function: other.function }));
    const textHash = 'textHash' in course ? String(course.textHash) : HASH;
    return {
      type: 'sign',
      ...of,
      party,
      on: dayOf(scene, dice),
      version: scene.state.version,
      textHash,
      signatory,
      ...(dice.days % 4 === 0 && others.length > 0 && { also: others }),
    };
  },
  'ratify-by-council': (scene, dice, about) => ({ type: 'ratify-by-council', ...council(scene, dice, about) }),
  'refuse-by-council': (scene, dice, about) => ({
    type: 'refuse-by-council',
    ...council(scene, dice, about),
    reason: 'coût',
  }),
  'adjourn-by-council': (scene, dice, about) => {
    const { id: party, of } = placeOf(scene, dice, about);
    const until = addDays(scene.today, dice.days * 5 - 10);
    return { type: 'adjourn-by-council', ...of, party, on: dayOf(scene, dice), until, reason: '' };
  },
  'complete-formality': (scene, dice, about) => {
    const { id: party, of, step } = placeOf(scene, dice, about);
    return { type: 'complete-formality', ...of, party, on: dayOf(scene, dice), step: step?.id ?? 'publication' };
  },
  redraft: () => ({ type: 'redraft', reason: 'nouvelle version' }),
  abandon: () => ({ type: 'abandon', reason: 'fin' }),
};

export const ofMandates: Hands<'record-mandate' | 'end-mandate'> = {
  'record-mandate': (scene, dice) => {
    const party = partyOf(scene, dice);
    const named = (scene.state.text ?? scene.world.text).parties.find(({ id }) => id === party);
    const from = addDays(scene.today, -(dice.days * 5));
    return {
      type: 'record-mandate',
      id: `m${scene.state.mandates.length + (dice.which === 0 ? 0 : 1)}`,
      party,
      holder: named?.signatory.name ?? 'Personne',
      function: 'Échevine',
      act: 'délégation n° 12',
      on: from,
      from,
      until: dice.which % 3 === 0 ? addDays(scene.today, dice.days) : null,
    };
  },
  'end-mandate': ({ state, today }, { which }, { mandate }) => ({
    type: 'end-mandate',
    mandate: mandate ?? pick(state.mandates, which)?.id ?? 'm1',
    on: today,
    reason: 'démission',
  }),
};

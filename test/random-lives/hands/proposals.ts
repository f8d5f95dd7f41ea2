import { addDays, type ProtocolText } from '@pacta/protocol';
import { dayOf, partyOf, pick, type Dice, type Hands, type Scene } from '../hand.js';
import { theJoining } from '../world.js';

/** Nobody proposes more while so many wait: then the id is one that is taken. */
const MOST_OPEN = 3;

/** A hash of its own for each proposal: no signature can pass for one of another text. */
const made = (scene: Scene, dice: Dice) => {
  const known = Object.values(scene.state.instruments);
  const isEnough = known.filter(({ status }) => status === 'open').length >= MOST_OPEN;
  const n = known.length + (dice.which === 0 || isEnough ? 0 : 1);
  return {
    instrument: `a${n}`,
    party: partyOf(scene, dice),
    on: dayOf(scene, dice),
    title: `proposition ${n}`,
    textHash: `${n % 10}`.repeat(64),
  };
};

const current = ({ state, world }: Scene): ProtocolText => state.text ?? world.text;

const amended = (text: ProtocolText, { which, days }: Dice): ProtocolText => {
  if (which % 4 === 0 && text.term.kind === 'years')
    return { ...text, term: { kind: 'years', years: text.term.years + 1 } };
  return { ...text, links: `une amitié de ${days} ans` };
};

const joinedBy = (text: ProtocolText): ProtocolText => ({
  ...text,
  parties: [...text.parties, theJoining(text, text.parties.length + 1)],
});

export const ofProposals: Hands<
  'propose-amendment' | 'propose-adhesion' | 'propose-termination' | 'withdraw-proposal'
> = {
  'propose-amendment': (scene, dice) => ({
    type: 'propose-amendment',
    ...made(scene, dice),
    text: amended(current(scene), dice),
  }),
  'propose-adhesion': (scene, dice) => ({
    type: 'propose-adhesion',
    ...made(scene, dice),
    text: dice.which === 1 ? current(scene) : joinedBy(current(scene)),
  }),
  'propose-termination': (scene, dice) => ({
    type: 'propose-termination',
    ...made(scene, dice),
    endsOn: addDays(scene.today, dice.days * 4 - 4),
    reason: 'd’un commun accord',
  }),
  'withdraw-proposal': ({ state, today }, { which }, { instrument }) => ({
    type: 'withdraw-proposal',
    instrument: instrument ?? pick(Object.keys(state.instruments), which) ?? 'a1',
    on: today,
    reason: 'sans objet',
  }),
};

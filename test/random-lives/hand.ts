import fc from 'fast-check';
import {
  addDays,
  type Act,
  type CivilDay,
  type CommandType,
  type PossibleAct,
  type Protocol,
  type ProtocolEvent,
  type Rules,
} from '@pacta/protocol';
import type { World } from './world.js';

export type Living = Exclude<CommandType, 'start-protocol' | 'import-protocol'>;

/** A few throws of the dice: plain numbers, so that a failing life is printed, and made smaller, as data. */
export interface Dice {
  /** Which party, which of several things, how many days. */
  readonly who: number;
  readonly which: number;
  readonly days: number;
}

/** What a hand sees when it acts. */
export interface Scene {
  readonly world: World;
  readonly rules: Rules;
  readonly state: Protocol;
  readonly events: readonly ProtocolEvent[];
  /** What was accepted, with the position of its first fact. */
  readonly done: readonly { readonly act: Act; readonly position: number }[];
  readonly today: CivilDay;
}

/** What the act is to be about, where one is asked for; the dice choose the rest. */
export type About = Partial<Omit<PossibleAct, 'type'>>;

/** Makes one kind of act as somebody would who looks at the state. It may well be refused. */
export type Hand<T extends CommandType> = (scene: Scene, dice: Dice, about: About) => Act<T>;
export type Hands<T extends CommandType> = { readonly [K in T]: Hand<K> };

export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Who acts: the one asked for, else one of those who are here. */
export const partyOf = ({ state }: Scene, { who }: Dice, { party }: About = {}): string =>
  party ?? pick(state.procedures, who)?.party ?? 'p1';

/** Today or, once the term is over, its last day: what was done in it may be recorded after it. */
export const lastPossible = ({ state: { endedOn }, today }: Scene): CivilDay => endedOn ?? today;

/** That day, or another up to five weeks before: minutes are recorded late. */
export const dayOf = (scene: Scene, { days }: Dice): CivilDay =>
  addDays(lastPossible(scene), days % 3 === 0 ? -(days % 36) : 0);

export const dice: fc.Arbitrary<Dice> = fc.record({ who: fc.nat(11), which: fc.nat(23), days: fc.nat(71) });

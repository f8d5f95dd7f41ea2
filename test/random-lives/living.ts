import {
  addDays,
  daysBetween,
  decide,
  evolve,
  instantOf,
  nextDeadline,
  replay,
  type Act,
  type Deadline,
  type Decision,
  type Instant,
  type Protocol,
  type ProtocolEvent,
  type Rules,
} from '@pacta/protocol';
import type { Scene } from './hand.js';
import { actOf, type Move } from './moves.js';
import { FIRST_DAY, RULES, type World } from './world.js';

/** One command of a life and what came of it. `after` is `before` where it was refused. */
export interface Turn {
  readonly act: Act;
  readonly at: Instant;
  readonly before: Protocol;
  readonly decision: Decision;
  readonly after: Protocol;
  /** Where it is the clock's. */
  readonly deadline?: Deadline;
}

export interface Lived {
  readonly world: World;
  readonly rules: Rules;
  readonly state: Protocol;
  readonly events: readonly ProtocolEvent[];
  readonly turns: readonly Turn[];
}

/** What is held against every command of a life, as it comes; it throws where something is wrong. */
export type Watch = (turn: Turn, lived: Lived) => void;

/** More than any life here can need: past it, the clock spins. */
const MOST_WAKES = 4_000;
/** A life is looked at for so long at the most, in days: a term of six years and what may be recorded after it. */
const MOST_DAYS = 2_500;

/** A frozen state throws when it is touched: a refusal, and an acceptance too, leave it as it was. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Lives a life: the moves one after the other, the clock acting on each of its deadlines on the way. */
export class RandomLife implements Lived {
  state: Protocol;
  readonly rules: Rules;
  readonly events: ProtocolEvent[] = [];
  readonly turns: Turn[] = [];
  private readonly done: { act: Act; position: number }[] = [];
  private today = FIRST_DAY;
  private woken = 0;

  constructor(
    readonly world: World,
    private readonly watch: Watch = () => undefined,
    /** Acts that are never made in it. */
    private readonly without: readonly string[] = [],
  ) {
    this.rules = frozen(RULES[world.counts]);
    const begun = decide(null, frozen({ ...world.begins, at: noon(this.today) }), this.rules);
    if (!begun.ok) throw new Error(`a life that does not begin: ${JSON.stringify(begun.refusal)}`);
    this.events.push(...begun.events);
    this.state = frozen(replay(begun.events));
  }

  get scene(): Scene {
    const { world, rules, state, events, done, today } = this;
    return { world, rules, state, events, done, today };
  }

  live(moves: readonly Move[]): this {
    for (const move of moves) {
      if ('wait' in move) {
        const left = MOST_DAYS - daysBetween(FIRST_DAY, this.today);
        if (left > 0) this.wait(Math.min(move.wait, left));
        continue;
      }
      const act = actOf(move, this.scene);
      if (!this.without.includes(act.type)) this.command(act, noon(this.today));
    }
    return this;
  }

  /** Time passes; the clock keeps its deadlines. */
  wait(days: number): this {
    this.today = addDays(this.today, days);
    for (let next = this.next(); next && next.at <= noon(this.today); next = this.next()) this.wake(next);
    return this;
  }

  next(): Deadline | undefined {
    return nextDeadline(this.state, this.rules);
  }

  wake(deadline: Deadline): void {
    this.woken += 1;
    if (this.woken > MOST_WAKES) throw new Error(`the clock spins on ${deadline.id}`);
    // A clock that comes late acts now, not in the past.
    const last = this.turns.at(-1)?.at ?? deadline.at;
    const decision = this.command(deadline.act, deadline.at < last ? last : deadline.at, deadline);
    if (!decision.ok) throw new Error(`the clock’s own ${deadline.id} was refused: ${decision.refusal.reason}`);
  }

  command(act: Act, at: Instant, deadline?: Deadline): Decision {
    const before = this.state;
    const decision = decide(before, frozen({ ...act, at }), this.rules, this.events);
    if (decision.ok) {
      this.done.push({ act, position: this.events.length + 1 });
      this.events.push(...frozen(decision.events));
      const isReadAnew = decision.events.some(({ type }) => type === 'record-corrected');
      this.state = frozen(isReadAnew ? replay(this.events) : decision.events.reduce<Protocol>(evolve, before));
    }
    const turn: Turn = { act, at, before, decision, after: this.state, ...(deadline && { deadline }) };
    this.turns.push(turn);
    this.watch(turn, this);
    return decision;
  }
}

/** A life as one reads it: when, what, and what came of it. */
const told = ({ turns }: Lived): string =>
  turns
    .map(({ at, act, decision, after, deadline }) =>
      [
        at,
        deadline?.id ?? JSON.stringify({ ...act, text: undefined, scores: undefined }),
        decision.ok ? after.phase : decision.refusal.reason,
      ].join(' → '),
    )
    .join('\n');

/** What fails is told with the life that led to it. */
export function tellingOf(life: Lived, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Error(`${told(life)}\n\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

const noon = (day: string): Instant => instantOf(day as typeof FIRST_DAY, 12, 'Europe/Brussels'); // each is made from the first day

import { decide, type Instant, type Rules } from '@pacta/protocol';
import type { OpenEffect, RecordAnswer, RescheduleAnswer } from './answer.js';
import type { Database, Session } from './database.js';
import { UnknownCommand } from './errors.js';
import { load, lock, stakes, type Loaded } from './loaded.js';
import type { RulesOf } from './rules-of.js';
import { deadlineOf, keepNext, openEffects, standingOf, withDraft } from './standing.js';
import { monotone, turnOf } from './turn.js';
import { accepted, refused } from './verdict.js';

export interface ToRecord {
  readonly protocolId: string;
  /** A command that was received, or the id of a deadline of this protocol. */
  readonly commandId: string;
  /** What the protocol's clock says. Moved up to the last event's own instant where it is earlier. */
  readonly at: Instant;
}

/** Where facts are made: a command in, a decision out, one transaction. */
export class Journal {
  constructor(
    private readonly database: Database,
    private readonly rulesOf: RulesOf,
  ) {}

  /**
   * Decides a command and keeps what follows: facts, projection, effects, answer, all or nothing. The same command again
   * gets its first outcome, with the standing of the moment. A refusal writes no fact.
   * @throws RegisterUnavailable · UnknownCommand · ReferenceTaken
   */
  async record({ protocolId, commandId, at: asked }: ToRecord): Promise<RecordAnswer> {
    return this.alone(protocolId, commandId, async (session, loaded, rules) => {
      if (!rules) throw new UnknownCommand(`Neither ${commandId} nor the protocol ${protocolId} is known`);
      const deadline = deadlineOf(loaded.state, rules);
      const kept = loaded.command?.answer;
      if (kept) {
        const effects = kept.ok ? await openEffects(session, protocolId, commandId) : [];
        return { ...kept, ...standingOf(loaded.state, deadline, effects) };
      }
      const at = monotone(asked, loaded.lastAt);
      const hearing = { commandId, at, loaded, rules };
      const turn = turnOf(commandId, loaded, deadline, at);
      if (!turn.ok) return refused(session, hearing, turn.refusal);
      const decision = decide(loaded.state, { ...turn.act, at }, rules);
      if (!decision.ok) return refused(session, hearing, decision.refusal);
      return accepted(session, hearing, turn.act, decision.events);
    });
  }

  /** Decides nothing: the next deadline and all open effects, as they are now. A protocol that is not known is not open. */
  async reschedule(protocolId: string): Promise<RescheduleAnswer> {
    return this.alone(protocolId, null, async (session, loaded, rules) => {
      const deadline = rules && deadlineOf(loaded.state, rules);
      await keepNext(session, protocolId, deadline);
      const effects = await openEffects(session, protocolId);
      return { ok: true, position: loaded.position, ...standingOf(loaded.state, deadline, effects) };
    });
  }

  async openEffects(protocolId: string): Promise<OpenEffect[]> {
    return this.database.use((session) => openEffects(session, protocolId));
  }

  /**
   * Work on a protocol that nobody else works on meanwhile. The rules are fetched before the transaction, so that whoever
   * keeps them may use the register; they are undefined where neither the protocol nor the command is known.
   */
  private async alone<T>(
    protocolId: string,
    commandId: string | null,
    work: (session: Session, loaded: Loaded, rules: Rules | undefined) => Promise<T>,
  ): Promise<T> {
    const { organisation, countries } = stakes(await this.database.use((s) => load(s, protocolId, commandId)));
    const rules = organisation ? await this.rulesOf(organisation, countries) : undefined;
    const done = await this.database.transaction(async (session) => {
      await lock(session, protocolId);
      const loaded = await load(session, protocolId, commandId);
      const now = stakes(loaded);
      // Somebody else started it, or brought in another country, in between: its holidays are not in these rules.
      if (now.organisation !== organisation || now.countries.some((c) => !countries.includes(c))) return undefined;
      return { answer: await work(session, loaded, rules && withDraft(rules, loaded.state, loaded.draft)) };
    });
    return done ? done.answer : this.alone(protocolId, commandId, work);
  }
}

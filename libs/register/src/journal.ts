import { decide, type Instant, type ProtocolEvent } from '@pacta/protocol';
import type { Alone } from './alone.js';
import type { OpenEffect, RecordAnswer, RescheduleAnswer } from './answer.js';
import type { Database, Session } from './database.js';
import { UnknownCommand } from './errors.js';
import { eventsOf } from './events.js';
import { deadlineOf, keepNext, openEffects, standingOf } from './standing.js';
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
    private readonly alone: Alone,
  ) {}

  /**
   * Decides a command and keeps what follows: facts, projection, effects, answer, all or nothing. The same command again
   * gets its first outcome, with the standing of the moment. A refusal writes no fact.
   * @throws RegisterUnavailable · UnknownCommand · ReferenceTaken
   */
  async record({ protocolId, commandId, at: asked }: ToRecord): Promise<RecordAnswer> {
    return this.alone.on(protocolId, commandId, async (session, loaded, rules) => {
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
      const history = turn.act.type === 'correct-record' ? await factsOf(session, protocolId) : undefined;
      const decision = decide(loaded.state, { ...turn.act, at }, rules, history);
      if (!decision.ok) return refused(session, hearing, decision.refusal);
      return accepted(session, hearing, turn.act, decision.events, history);
    });
  }

  /** Decides nothing: the next deadline and all open effects, as they are now. A protocol that is not known is not open. */
  async reschedule(protocolId: string): Promise<RescheduleAnswer> {
    return this.alone.on(protocolId, null, async (session, loaded, rules) => {
      const deadline = rules && deadlineOf(loaded.state, rules);
      await keepNext(session, loaded, deadline);
      const effects = await openEffects(session, protocolId);
      return { ok: true, position: loaded.position, ...standingOf(loaded.state, deadline, effects) };
    });
  }

  async openEffects(protocolId: string): Promise<OpenEffect[]> {
    return this.database.use((session) => openEffects(session, protocolId));
  }
}

/** A correction is decided on all that was written. */
const factsOf = async (session: Session, protocolId: string): Promise<ProtocolEvent[]> =>
  (await eventsOf(session, protocolId)).map(({ body }) => body);

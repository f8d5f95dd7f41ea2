import { ApplicationFailure } from '@temporalio/common';
import { REGISTER_UNAVAILABLE, type Answer, type ClockDeadline, type OpenEffect } from '@pacta/lifecycle';
import type { CivilDay, Instant } from '@pacta/protocol';
import type { ClockActivities } from './temporal.js';

type Script = Partial<Answer> & { readonly takes?: number };

/** The deadline of a scripted life, `after` milliseconds from `from`. */
export function deadlineIn(after: number, id = 'deadline', from = Date.now()): ClockDeadline {
  const at = new Date(from + after).toISOString() as Instant;
  return { id, kind: 'ratification', at, on: at.slice(0, 10) as CivilDay };
}

export const effect = (id: string, type: OpenEffect['type'] = 'send-notice'): OpenEffect => ({ id, type, summary: id });

/** Stands for the register where the clock alone is tested: it answers by a script and writes down what it was asked. */
export class ScriptedRegister {
  readonly asked: { commandId: string; at: number }[] = [];
  readonly carriedOut: string[] = [];
  down = false;
  standing: Answer = {
    ok: true,
    position: 0,
    reference: 'P-2026-1',
    kind: 'cic-protocol',
    phase: 'drafting',
    open: true,
    deadline: null,
    effects: [],
  };
  /** What a command answers, where it is not the standing as it is. `null` is the clock's own question. */
  onAsk: (commandId: string | null, at: number) => Script | void = () => undefined;
  onEffect: (effectId: string) => void = () => undefined;

  readonly activities: ClockActivities = {
    record: ({ commandId, at }) => this.answer(commandId, Date.parse(at)),
    reschedule: () => this.answer(null, 0),
    'send-notice': (id) => this.carryOut(id),
    'issue-document': (id) => this.carryOut(id),
  };

  get commands(): string[] {
    return this.asked.map(({ commandId }) => commandId);
  }

  private async answer(commandId: string | null, at: number): Promise<Answer> {
    this.asked.push({ commandId: commandId ?? 'reschedule', at });
    if (this.down) throw ApplicationFailure.retryable('no connection', REGISTER_UNAVAILABLE);
    const { takes = 0, ...script } = this.onAsk(commandId, at) ?? {};
    // The script overrides fields of one variant of the answer; a test that asks for a refusal gives it.
    const answer = { ...this.standing, ...script } as Answer;
    await new Promise((resolve) => setTimeout(resolve, takes));
    this.standing = { ...answer, ok: true, position: 0 };
    return answer;
  }

  private async carryOut(id: string): Promise<void> {
    this.onEffect(id);
    this.carriedOut.push(id);
    this.settle(id);
  }

  /** The outbox row is closed. */
  settle(id: string): void {
    this.standing = { ...this.standing, effects: this.standing.effects.filter((open) => open.id !== id) };
  }
}

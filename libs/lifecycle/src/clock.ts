import * as wf from '@temporalio/workflow';
import type { Instant } from '@pacta/protocol';
import type { Answer, ClockDeadline, RegisterActivities, Standing } from './activities.js';
import { errands } from './errands.js';
import { show } from './face.js';
import { NOT_A_COMMAND, RESCHEDULE } from './names.js';
import { oneAtATime } from './one-at-a-time.js';
import { askNow, dueDeadline, firstPace, heard, isStuck, jitterOf, refused, unanswered, wakeAt } from './pace.js';
import { registerFailure } from './register-failure.js';
import { alarmInWords, ASKING, deadlineInWords, recordingInWords, RETRYING } from './words.js';

/** A life begins with the id alone; a run that continues an older one carries its deadline. */
export interface ClockStart {
  readonly protocolId: string;
  readonly deadline?: ClockDeadline | null;
}

/**
 * Ten seconds, then the caller is told. The tries are counted too: a time-out that strikes between two tries of a local activity goes
 * unheard, and it would try for ever, each time writing to the history.
 */
const register = wf.proxyLocalActivities<RegisterActivities>({
  scheduleToCloseTimeout: '10 seconds',
  retry: {
    initialInterval: '200 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '2 seconds',
    maximumAttempts: 8,
  },
});

const continueSuggested = (): boolean => wf.workflowInfo().continueAsNewSuggested;

/**
 * The clock of one protocol. It carries commands to the register one at a time, sends the command of the next deadline
 * when it is due, and sees that effects are carried out. It holds no rule and no state of the protocol, so that no change of
 * law or of code can break a life that began before it.
 */
export class Clock {
  private readonly inTurn = oneAtATime();
  private readonly jitter: number;
  private readonly errands = errands((done) => this.onErrandEnded(done));
  private pace;
  private standing: Standing | undefined;
  /** Asked about the whole outbox, the register last said that nothing is open, neither protocol nor effect. */
  private nothingOpen = false;

  constructor(private readonly start: ClockStart) {
    this.jitter = jitterOf(start.protocolId);
    this.pace = firstPace(start.deadline ?? null, start.deadline !== undefined, Date.now());
  }

  /** Updates are named after commands, so that the history reads as the life. The argument is the command's id alone. */
  listen(): void {
    wf.setHandler(wf.defineUpdate<Standing>(RESCHEDULE), () => this.inTurn(() => this.survey()));
    // A default handler has no validator; a bad argument is turned away before anything is asked.
    wf.setDefaultUpdateHandler((name, commandId) => {
      if (typeof commandId !== 'string' || commandId === '') {
        throw wf.ApplicationFailure.nonRetryable(`«${name}» needs the id of a command`, NOT_A_COMMAND);
      }
      return this.inTurn(() => this.record(commandId, name));
    });
  }

  async run(): Promise<void> {
    while (!this.isOver()) {
      if (continueSuggested()) await this.continueAsNew();
      if (wakeAt(this.pace, this.jitter) > Date.now()) await this.rest();
      else await this.wake();
    }
  }

  /** Until the next wake-up, or until an answer brings an earlier one or another deadline. */
  private async rest(): Promise<void> {
    const until = wakeAt(this.pace, this.jitter);
    const { deadline } = this.pace;
    const moved = () => wakeAt(this.pace, this.jitter) < until || this.pace.deadline?.id !== deadline?.id;
    await wf.condition(() => this.isOver() || continueSuggested() || moved(), until - Date.now(), {
      summary: this.waitingFor(),
    });
  }

  private waitingFor(): string {
    if (isStuck(this.pace)) return alarmInWords;
    if (this.pace.failures) return RETRYING;
    const { deadline, askAt } = this.pace;
    return deadline && Date.parse(deadline.at) <= askAt ? deadlineInWords(deadline.kind) : ASKING;
  }

  /** Of its own accord: the command of the deadline that is due when its turn comes, or else a question. */
  private async wake(): Promise<void> {
    try {
      await this.inTurn(async () => {
        const before = this.pace;
        const due = dueDeadline(before, this.jitter, Date.now());
        if (!due) return this.survey();
        const answer = await this.record(due.id, deadlineInWords(due.kind));
        if (!answer.ok || answer.deadline?.id === due.id) this.onRefused(before, due);
        return answer;
      });
    } catch (error) {
      if (wf.isCancellation(error)) throw error;
      wf.log.warn('the register did not answer the clock', { failures: this.pace.failures, error: String(error) });
    }
  }

  private onRefused(before: Clock['pace'], due: ClockDeadline): void {
    this.pace = refused(before, this.pace, this.jitter, Date.now());
    if (!isStuck(this.pace)) return;
    wf.log.error('a deadline is refused again and again', { deadline: due.id, refusals: this.pace.refusals });
    if (this.standing) show(this.standing, this.errands.underWay(), true);
  }

  private async survey(): Promise<Standing> {
    const standing = await this.ask(() =>
      register.reschedule.executeWithOptions({ summary: ASKING }, [this.start.protocolId]),
    );
    this.nothingOpen = !standing.open && standing.effects.length === 0;
    return standing;
  }

  /** One question to the register, whoever asks it. The last answer sets the timer. */
  private async ask<T extends Standing>(question: () => Promise<T>): Promise<T> {
    try {
      const answer = await question();
      this.standing = answer;
      this.nothingOpen = false;
      this.pace = heard(this.pace, answer.deadline, Date.now());
      this.errands.start(answer.effects);
      show(answer, this.errands.underWay(), false);
      return answer;
    } catch (error) {
      this.pace = unanswered(this.pace, Date.now());
      throw registerFailure(error);
    }
  }

  private async record(commandId: string, what: string): Promise<Answer> {
    const { protocolId } = this.start;
    // The time of this workflow: the one clock that rules see, and the same when the history is replayed.
    const at = new Date(Date.now()).toISOString() as Instant; // toISOString is the shape of Instant
    const answer = await this.ask(() =>
      register.record.executeWithOptions({ summary: recordingInWords(what) }, [{ protocolId, commandId, at }]),
    );
    if (!answer.open) this.surveyNow();
    return answer;
  }

  /** The outbox must be seen to be empty before the clock may stop; what failed is asked for again. */
  private onErrandEnded(done: boolean): void {
    if (!done || !this.standing?.open) this.surveyNow();
  }

  private surveyNow(): void {
    this.pace = askNow(this.pace, Date.now());
  }

  private isOver(): boolean {
    return this.nothingOpen && this.errands.underWay() === 0 && wf.allHandlersFinished();
  }

  /** The next run reads the open effects anew; those under way get a minute, so that few are carried out twice. */
  private async continueAsNew(): Promise<never> {
    await wf.condition(() => this.errands.underWay() === 0, '1 minute');
    await wf.condition(wf.allHandlersFinished);
    return wf.continueAsNew<(start: ClockStart) => Promise<void>>({
      protocolId: this.start.protocolId,
      deadline: this.pace.deadline,
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Context } from '@temporalio/activity';
import type { EffectActivities, RegisterActivities } from '@pacta/lifecycle';
import type { Logger } from 'pino';
import { IssueDocument } from '../effects/issue-document.js';
import { SendNotice } from '../effects/send-notice.js';
import { StartSuccessor } from '../effects/start-successor.js';
import { LOGGER, SERVICES, type Services } from '../services.js';
import { RegisterQuestions } from './register-questions.js';

export type Activities = RegisterActivities & EffectActivities;

/** All that clocks may ask to be done. Each leaves one line in the log, with the id of the request that it goes back to. */
@Injectable()
export class ClockActivities {
  readonly all: Activities;

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(RegisterQuestions) { activities }: RegisterQuestions,
    @Inject(IssueDocument) issueDocument: IssueDocument,
    @Inject(SendNotice) sendNotice: SendNotice,
    @Inject(StartSuccessor) startSuccessor: StartSuccessor,
  ) {
    const ofEffect = (carryOut: (id: string) => Promise<void>) => (effectId: string) =>
      this.logged(effectId, () => carryOut(effectId));
    this.all = {
      record: (request) => this.logged(request.commandId, () => activities.record(request)),
      reschedule: (protocolId) => this.logged(null, () => activities.reschedule(protocolId)),
      'issue-document': ofEffect(issueDocument.carryOut),
      'send-notice': ofEffect(sendNotice.carryOut),
      'start-successor': ofEffect(startSuccessor.carryOut),
    };
  }

  private async logged<T>(id: string | null, work: () => Promise<T>): Promise<T> {
    const { activityType: activity, attempt, workflowExecution } = Context.current().info;
    const began = performance.now();
    const tell = (level: 'info' | 'warn', message: string, error?: unknown): void => {
      const line = {
        activity,
        attempt,
        protocolId: workflowExecution?.workflowId,
        id,
        ms: Math.round(performance.now() - began),
      };
      // Nobody waits for a line of the log.
      void this.requestBehind(id).then((requestId) =>
        this.logger[level](
          { ...line, ...(requestId && { requestId }), ...(error !== undefined && { err: error }) },
          message,
        ),
      );
    };
    try {
      const done = await work();
      tell('info', 'done');
      return done;
    } catch (error) {
      tell('warn', 'failed', error);
      throw error;
    }
  }

  private async requestBehind(id: string | null): Promise<string | null> {
    return id === null ? null : this.services.register.commands.requestBehind(id).catch(() => null);
  }
}

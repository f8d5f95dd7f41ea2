import { Inject, Injectable } from '@nestjs/common';
import { RECORD_FAILED, REGISTER_UNAVAILABLE, type RegisterActivities } from '@pacta/lifecycle';
import { RegisterUnavailable, UnknownCommand } from '@pacta/register';
import { ApplicationFailure } from '@temporalio/common';
import { SERVICES, type Services } from '../services.js';

/**
 * What clocks ask of the register. An outage is worth another try; a bug is not. A command that the register does not know was
 * forgotten with a server that died: asking again is vain, sending it again is not.
 */
@Injectable()
export class RegisterQuestions {
  readonly activities: RegisterActivities;

  constructor(@Inject(SERVICES) { register }: Services) {
    this.activities = {
      record: (request) => told(register.journal.record(request)),
      reschedule: (protocolId) => told(register.journal.reschedule(protocolId)),
    };
  }
}

async function told<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    const away = error instanceof RegisterUnavailable;
    const forgotten = error instanceof UnknownCommand;
    throw ApplicationFailure.create({
      message: error instanceof Error ? error.message : String(error),
      type: away || forgotten ? REGISTER_UNAVAILABLE : RECORD_FAILED,
      nonRetryable: !away,
      cause: error instanceof Error ? error : undefined,
    });
  }
}

import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { Logger } from 'pino';
import { FoundOrDrafted } from './bulk/found-or-drafted.js';
import { Producer } from './bulk/producer.js';
import { ClockActivities } from './clocks/activities.js';
import { ClockWorker, WORKFLOW_BUNDLE, type WorkerSettings } from './clocks/clock-worker.js';
import { RegisterQuestions } from './clocks/register-questions.js';
import { IssueDocument } from './effects/issue-document.js';
import { NoticeAsDue } from './effects/notice-as-due.js';
import { Postman } from './effects/postman.js';
import { SendNotice } from './effects/send-notice.js';
import { StartSuccessor } from './effects/start-successor.js';
import { ClockStarter } from './imports/clock-starter.js';
import { Importer } from './imports/importer.js';
import { Planner } from './reconcile/planner.js';
import { Reconciler } from './reconcile/reconciler.js';
import { ENVIRONMENT, LOGGER, SERVICES, type Services } from './services.js';

export interface WorkerParts {
  readonly settings: WorkerSettings;
  readonly services: Services;
  readonly logger: Logger;
  readonly workflowBundle: WorkflowBundleOption;
}

@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  static over({ settings, services, logger, workflowBundle }: WorkerParts): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        { provide: ENVIRONMENT, useValue: settings },
        { provide: SERVICES, useValue: services },
        { provide: LOGGER, useValue: logger },
        { provide: WORKFLOW_BUNDLE, useValue: workflowBundle },
        RegisterQuestions,
        IssueDocument,
        NoticeAsDue,
        SendNotice,
        Postman,
        StartSuccessor,
        ClockActivities,
        ClockWorker,
        Reconciler,
        Planner,
        Importer,
        FoundOrDrafted,
        Producer,
        ClockStarter,
      ],
    };
  }

  /** After the clocks and the reconciler have let go. */
  async onApplicationShutdown(): Promise<void> {
    await this.services.close();
  }
}

import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import type { Logger } from 'pino';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { BulkController } from './bulk/bulk.controller.js';
import { Producing } from './bulk/producing.js';
import { Comparing } from './compare/comparing.js';
import { ComparisonController } from './compare/comparison.controller.js';
import { DraftDocumentsController } from './documents/drafts.controller.js';
import { ConvertersController } from './documents/converters.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { KnownToday } from './documents/known-today.js';
import { Preview } from './documents/preview.js';
import { DossierContents } from './dossier/contents.js';
import { DossierController } from './dossier/dossier.controller.js';
import { Dossier } from './dossier/dossier.js';
import { ExampleController } from './example/example.controller.js';
import { Player } from './example/player.js';
import { HealthController } from './health.controller.js';
import { LOGGER } from './http/logging.js';
import { ProblemFilter } from './http/problem-filter.js';
import { ZodPipe } from './http/zod-pipe.js';
import { Importing } from './imports/importing.js';
import { ImportsController } from './imports/imports.controller.js';
import { OrganisationsController } from './organisations/organisations.controller.js';
import { ReferenceDataController } from './organisations/reference-data.controller.js';
import { TodoController } from './organisations/todo.controller.js';
import { Beginning } from './protocols/beginning.js';
import { CommandsController } from './protocols/commands.controller.js';
import { DraftController } from './protocols/draft.controller.js';
import { LifeController } from './protocols/life.controller.js';
import { ProtocolsController } from './protocols/protocols.controller.js';
import { Reading } from './protocols/reading.js';
import { CommandRoad } from './road/command-road.js';
import { StaffActs } from './road/staff-acts.js';
import { WholeAct } from './road/whole-act.js';
import { HolidaysController } from './settings/holidays.controller.js';
import { SettingsController } from './settings/settings.controller.js';
import { SERVICES, type Services } from './services.js';
import { LetterheadController } from './templates/letterhead.controller.js';
import { OfficeTemplates } from './templates/office-templates.js';
import { OwnKindsController } from './templates/own-kinds.controller.js';
import { OwnKindsOfOffice } from './templates/own-kinds.js';
import { TemplatePreviewController } from './templates/template-preview.controller.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplateUsersController } from './templates/template-users.controller.js';
import { TryingOut } from './templates/trying-out.js';
import { VerificationController } from './verification/verification.controller.js';

@Module({})
export class AppModule implements OnApplicationShutdown {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  static over(services: Services, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        ConvertersController,
        ReferenceDataController,
        ExampleController,
        OrganisationsController,
        TodoController,
        ProtocolsController,
        DraftController,
        CommandsController,
        LifeController,
        // Before the files by their ids: «drafts» is none.
        DraftDocumentsController,
        DocumentsController,
        ComparisonController,
        DossierController,
        BulkController,
        AttachmentsController,
        ImportsController,
        SettingsController,
        HolidaysController,
        LetterheadController,
        // Before the templates by their kinds: «own» is none.
        OwnKindsController,
        TemplatesController,
        TemplatePreviewController,
        TemplateUsersController,
        VerificationController,
      ],
      providers: [
        { provide: SERVICES, useValue: services },
        { provide: LOGGER, useValue: logger },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: ZodPipe },
        Reading,
        CommandRoad,
        StaffActs,
        WholeAct,
        Beginning,
        KnownToday,
        Preview,
        Comparing,
        DossierContents,
        Dossier,
        Producing,
        Importing,
        OfficeTemplates,
        OwnKindsOfOffice,
        TryingOut,
        Player,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.services.close();
  }
}

import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { templateMove, templateUserView, type TemplateMove, type TemplateUserView } from '@pacta/contracts';
import type { Rules } from '@pacta/protocol';
import { printedVersion } from '@pacta/templates';
import { Answers } from '../http/answers.js';
import { Declined } from '../http/declined.js';
import { organisationId, protocolId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { OfficeTemplates } from './office-templates.js';

/** The protocols that go on with the template that they began with, and how one is moved to the newest. */
@ApiTags('templates')
@Controller('organisations/:organisation/templates/:kind/:language/protocols')
export class TemplateUsersController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(OfficeTemplates) private readonly office: OfficeTemplates,
  ) {}

  /** Those that are behind, two hundred at most. */
  @Get()
  @Answers(templateUserView.array(), 404, 503)
  async list(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
  ): Promise<TemplateUserView[]> {
    const wanted = await this.office.wanted(organisation, kind, language);
    // A document of the office's own kinds is of the newest version, whatever the protocol began with.
    if (wanted.manifest.office) return [];
    await this.office.versions(wanted);
    const { register, rules, now } = this.services;
    const behind = await register.templates.behind({ organisation, kind, language, at: instantOfDate(now()) });
    const { kinds } = await rules(organisation, []);
    return behind.map(({ protocolId: protocol, reference, title, protocolKind, ...version }) => ({
      protocol,
      reference,
      title,
      printed: printedVersion(version),
      movable: documentOf(protocolKind, kinds) !== kind,
    }));
  }

  /** From now on its documents of this kind are made of the newest version. What was issued stays as it is. */
  @Post(':protocol/move')
  @HttpCode(200)
  @Answers(templateUserView.array(), 400, 404, 409, 415, 422, 503)
  async move(
    @Param('organisation', organisationId) organisation: string,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Param('protocol', protocolId) protocol: string,
    @Body({ schema: templateMove }) { id, reason }: TemplateMove,
  ): Promise<TemplateUserView[]> {
    await this.office.wanted(organisation, kind, language);
    const { state } = await this.reading.protocol(organisation, protocol);
    if (state.organisation !== organisation) throw new Declined('no-such-protocol');
    const { kinds } = await this.services.rules(organisation, []);
    if (state.phase !== 'drafting' && documentOf(state.kind, kinds) === kind) throw new Declined('template-signed');
    const at = instantOfDate(this.services.now());
    await this.services.register.templates.move({ organisation, protocolId: protocol, kind, id, reason, at });
    return this.list(organisation, kind, language);
  }
}

/** What the signatures of a protocol are bound to. */
const documentOf = (protocolKind: string, kinds: Rules['kinds']): string =>
  kinds[protocolKind]?.document ?? protocolKind;

import { Body, Controller, Get, Header, Headers, HttpCode, Inject, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  setting,
  settingChange,
  settingChangeView,
  settingHistoryQuery,
  settingsView,
  settingToTry,
  settingTrial,
  settingView,
  type SettingChange,
  type SettingChangeView,
  type SettingHistoryQuery,
  type SettingsView,
  type SettingToTry,
  type SettingTrial,
  type SettingView,
} from '@pacta/contracts';
import { dayIn, type Setting } from '@pacta/protocol';
import type { Changing } from '@pacta/register';
import type { Response } from 'express';
import { Answers } from '../http/answers.js';
import { Declined, InvalidInput, Unsound } from '../http/declined.js';
import { etagOf, revisionIn } from '../http/if-match.js';
import { organisationId } from '../http/zod-pipe.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { settingsViewOf } from './settings-view.js';

/** What staff may change of the rules: regimes, kinds, grids, deadlines, holidays. Each setting has a revision of its own, its ETag. */
@ApiTags('settings')
@Controller('organisations/:organisation/settings')
export class SettingsController {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-cache')
  @Answers(settingsView, 404, 503)
  async read(
    @Param('organisation', organisationId) organisation: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SettingsView> {
    await this.reading.organisation(organisation);
    const current = await this.services.register.settings.current(organisation);
    response.setHeader('ETag', etagOf(current.revision));
    return settingsViewOf(current);
  }

  /** Every change, newest first: of all, or of one setting. */
  @Get('history')
  @Answers(settingChangeView.array(), 404, 422, 503)
  async history(
    @Param('organisation', organisationId) organisation: string,
    @Query({ schema: settingHistoryQuery }) { section, id }: SettingHistoryQuery,
  ): Promise<SettingChangeView[]> {
    await this.reading.organisation(organisation);
    const of = section !== undefined && id !== undefined ? { section, id } : undefined;
    const changes = await this.services.register.settings.history(organisation, of);
    return changes.map(({ changeId: _, ...change }) => change as SettingChangeView); // the same shape, read-only in the domain
  }

  /** Which open protocols a change would give another next date. Nothing is changed. */
  @Post('try')
  @HttpCode(200)
  @Answers(settingTrial, 400, 404, 415, 422, 503)
  async try(
    @Param('organisation', organisationId) organisation: string,
    @Body({ schema: settingToTry }) given: SettingToTry,
  ): Promise<SettingTrial> {
    const { settings } = this.services.register;
    const { timeZone } = await this.reading.organisation(organisation);
    const on = dayIn(timeZone, instantOfDate(this.services.now()));
    const wanted = { ...settingIn(given), on };
    const problems = await settings.problemsAfter(organisation, wanted);
    if (problems.length > 0) throw new Unsound(wanted, problems);
    const { count, moved } = await settings.try(organisation, wanted);
    return { count, moved: [...moved] };
  }

  /** Over the revision that `If-Match` names, `"0"` where it was never changed, and over no other. Open protocols are planned anew afterwards. */
  @Put(':section/:id')
  @ApiHeader({ name: 'If-Match', required: true, description: '"<revision>"', example: '"0"' })
  @Answers(settingView, 400, 404, 409, 412, 413, 415, 422, 428, 503)
  async change(
    @Param('organisation', organisationId) organisation: string,
    @Param('section') section: string,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body({ schema: settingChange }) { changeId, body, reason }: SettingChange,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SettingView> {
    const expectedRevision = revisionIn(ifMatch);
    const wanted = settingIn({ section, id, body });
    const at = instantOfDate(this.services.now());
    const asked = { organisation, setting: wanted, expectedRevision, changeId, reason, at };
    const changing = await this.services.register.settings.change(asked);
    if (!changing.ok) throw declined(wanted, changing);
    const { change } = changing;
    response.setHeader('ETag', etagOf(change.revision));
    const { revision, at: changedAt } = change;
    return { section: wanted.section, id: wanted.id, revision, body: change.body, at: changedAt } as SettingView; // as above
  }
}

/** @throws InvalidInput where it is not what its section holds: told by its place, which a union of all sections could not */
function settingIn(given: unknown): Setting {
  const result = setting.safeParse(given, { reportInput: true });
  if (!result.success) throw new InvalidInput(result.error.issues);
  return result.data;
}

function declined(wanted: Setting, changing: Exclude<Changing, { ok: true }>): Error {
  switch (changing.reason) {
    case 'unsound':
      return new Unsound(wanted, changing.problems);
    case 'conflict':
      return new Declined('setting-changed', { current: changing.current });
    case 'in-use':
      return new Declined('setting-in-use');
    default:
      return new Declined(changing.reason);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import type { ExampleProgress } from '@pacta/contracts';
import { dayIn, type CivilDay } from '@pacta/protocol';
import { ClockUnavailable } from '@pacta/lifecycle/client';
import { RegisterUnavailable, type Organisation } from '@pacta/register';
import type { Logger } from 'pino';
import { LOGGER } from '../http/logging.js';
import { uuidOf } from '../http/uuid.js';
import { Beginning } from '../protocols/beginning.js';
import { StaffActs } from '../road/staff-acts.js';
import { SERVICES, type Services } from '../services.js';
import { exampleName } from './cast.js';
import { filledIn } from './filled-in.js';
import { storiesOf } from './stories.js';
import type { Story } from './story.js';

const EXAMPLE = uuidOf('pacta/example');
const REQUEST = 'example';
const LONGEST_WAIT_MS = 15_000;

const protocolOf = ({ key }: Story): string => uuidOf(`pacta/example/${key}`);
/** The id of the nth command of a story, the start being the first: what was done once is not done again. */
const commandOf = (story: Story, n: number): string => uuidOf(`pacta/example/${story.key}/${n}`);

/**
 * Plays the example through the road that every command takes. Every id follows from the stories, and their days from the day on
 * which the example was first asked for: an interrupted play goes on where it stopped.
 */
@Injectable()
export class Player {
  private playing: Promise<void> | undefined;
  private done = 0;

  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Beginning) private readonly beginning: Beginning,
    @Inject(StaffActs) private readonly staffActs: StaffActs,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins, or goes on, and answers at once. */
  async play(): Promise<Organisation> {
    const organisation = await this.services.register.organisations.create({
      id: EXAMPLE,
      name: exampleName,
      country: 'BE',
      timeZone: 'Europe/Brussels',
      supervisorEmail: 'direction@exemple-sur-meuse.example',
      isExample: true,
      createdAt: this.services.now().toISOString() as Organisation['createdAt'], // toISOString is the shape of Instant
    });
    this.playing ??= this.playAll(organisation)
      .catch((error: unknown) => this.logger.error({ err: error }, 'the example stopped'))
      .finally(() => (this.playing = undefined));
    return organisation;
  }

  async progress(): Promise<ExampleProgress> {
    const organisation = await this.services.register.organisations.find(EXAMPLE);
    const stories = storiesOf(EXAMPLE, organisation ? writtenOn(organisation) : ('2026-01-01' as CivilDay));
    const total = stories.reduce((sum, { acts }) => sum + 1 + acts.length, 0);
    if (organisation && !this.playing && this.done < total) this.done = await this.answered(stories);
    return { done: this.done, total, organisation: organisation?.id ?? null };
  }

  /** What an earlier process has done. */
  private async answered(stories: readonly Story[]): Promise<number> {
    const { commands } = this.services.register;
    const ids = stories.flatMap((story) => [...story.acts, 'start'].map((_, n) => commandOf(story, n)));
    const known = await Promise.all(ids.map((id) => commands.find(id)));
    return known.filter((command) => command?.answer).length;
  }

  private async playAll(organisation: Organisation): Promise<void> {
    this.done = 0;
    const stories = storiesOf(EXAMPLE, writtenOn(organisation));
    for (const story of stories) await this.begin(organisation, story);
    // Lives do not wait for one another.
    await Promise.all(stories.map((story) => this.live(story)));
  }

  private begin(organisation: Organisation, story: Story): Promise<void> {
    const id = protocolOf(story);
    return this.step(async () => {
      const commandId = commandOf(story, 0);
      const given = { id, commandId, kind: 'cic-protocol', language: 'fr' as const, copyOf: null };
      await this.beginning.start(organisation, given, REQUEST);
      const { text } = story;
      // The first revision is the empty one; a text that is there already was saved by an earlier play.
      await this.services.register.drafts.save({ protocolId: id, organisation: EXAMPLE, text, expectedRevision: 1 });
    });
  }

  private async live(story: Story): Promise<void> {
    const id = protocolOf(story);
    for (const [n, told] of story.acts.entries()) {
      await this.step(async () => {
        const view = await this.services.register.protocols.view(EXAMPLE, id);
        if (!view) throw new Error(`the story «${story.key}» has not begun`);
        const command = { id: commandOf(story, n + 1), act: filledIn(told, view) };
        await this.staffActs.send({ organisation: EXAMPLE, protocol: id, command, requestId: REQUEST });
      });
    }
  }

  /** One act; a server that is away is waited for, since the same id may be sent again. */
  private async step(act: () => Promise<void>): Promise<void> {
    for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await act();
        this.done += 1;
        return;
      } catch (error) {
        if (!(error instanceof RegisterUnavailable || error instanceof ClockUnavailable)) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}

const writtenOn = ({ timeZone, createdAt }: Organisation): CivilDay => dayIn(timeZone, createdAt);

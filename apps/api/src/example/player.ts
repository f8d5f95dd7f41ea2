import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ExampleProgress, ImportedProtocol } from '@pacta/contracts';
import { dayIn, type CivilDay, type ProtocolEvent } from '@pacta/protocol';
import { ClockUnavailable } from '@pacta/lifecycle/client';
import { RegisterUnavailable, type Organisation } from '@pacta/register';
import type { Logger } from 'pino';
import { LOGGER } from '../http/logging.js';
import { uuidOf } from '../http/uuid.js';
import { Beginning } from '../protocols/beginning.js';
import { StaffActs } from '../road/staff-acts.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { exampleName } from './cast.js';
import { filledIn } from './filled-in.js';
import { storiesOf } from './stories.js';
import type { Story, StoryAct } from './story.js';

const ZONE = 'Europe/Brussels';
const REQUEST = 'example';
const LONGEST_WAIT_MS = 15_000;

type Example = Pick<Organisation, 'id'>;

const protocolOf = ({ id }: Example, { key }: Story): string => uuidOf(`${id}/${key}`);
/** The id of the nth command of a story, the start being the first: what was done once is not done again. */
const commandOf = ({ id }: Example, { key }: Story, n: number): string => uuidOf(`${id}/${key}/${n}`);

/**
 * Plays the example through the road that every command takes. Every id follows from the organisation's and from the stories, and
 * their days from the day on which the example was first asked for: an interrupted play goes on where it stopped. The organisation's own
 * id is new in each register, so that no clock left by an older one answers for it.
 */
@Injectable()
export class Player {
  private creating: Promise<Organisation> | undefined;
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
    // Two who ask at once must not make two.
    this.creating ??= this.create().finally(() => (this.creating = undefined));
    const organisation = await this.creating;
    this.playing ??= this.playAll(organisation)
      .catch((error: unknown) => this.logger.error({ err: error }, 'the example stopped'))
      .finally(() => (this.playing = undefined));
    return organisation;
  }

  private async find(): Promise<Organisation | undefined> {
    return (await this.services.register.organisations.list()).find(({ isExample }) => isExample);
  }

  private async create(): Promise<Organisation> {
    return (
      (await this.find()) ??
      this.services.register.organisations.create({
        id: randomUUID(),
        name: exampleName,
        country: 'BE',
        timeZone: ZONE,
        supervisorEmail: 'direction@exemple-sur-meuse.example',
        isExample: true,
        createdAt: instantOfDate(this.services.now()),
      })
    );
  }

  async progress(): Promise<ExampleProgress> {
    const organisation = await this.find();
    if (!organisation) {
      const today = dayIn(ZONE, instantOfDate(this.services.now()));
      return { done: 0, total: storiesOf('', today).reduce(countingActs, 0), organisation: null };
    }
    const stories = storiesOf(organisation.id, writtenOn(organisation));
    const total = stories.reduce(countingActs, 0);
    if (!this.playing && this.done < total) this.done = await this.answered(organisation, stories);
    return { done: this.done, total, organisation: organisation.id };
  }

  /** What an earlier process has done. */
  private async answered(example: Example, stories: readonly Story[]): Promise<number> {
    const { commands } = this.services.register;
    const ids = stories.flatMap((story) => ['start', ...story.acts].map((_, n) => commandOf(example, story, n)));
    const known = await Promise.all(ids.map((id) => commands.find(id)));
    return known.filter((command) => command?.answer).length;
  }

  private async playAll(organisation: Organisation): Promise<void> {
    this.done = 0;
    const stories = storiesOf(organisation.id, writtenOn(organisation));
    for (const story of stories) await this.begin(organisation, story);
    // Lives do not wait for one another.
    await Promise.all(stories.map((story) => this.live(organisation, story)));
  }

  private begin(organisation: Organisation, story: Story): Promise<void> {
    if (story.imported) return this.takeIn(organisation, story, story.imported);
    const id = protocolOf(organisation, story);
    return this.step(async () => {
      const commandId = commandOf(organisation, story, 0);
      const given = { id, commandId, kind: story.kind, language: 'fr' as const, copyOf: null };
      await this.beginning.start(organisation, given, REQUEST);
      const { text } = story;
      // The first revision is the empty one; a text that is there already was saved by an earlier play.
      await this.services.register.drafts.save({
        protocolId: id,
        organisation: organisation.id,
        text,
        expectedRevision: 1,
      });
    });
  }

  /** A protocol that was in force long before: it begins with what is known of it. */
  private takeIn(organisation: Organisation, story: Story, known: NonNullable<Story['imported']>): Promise<void> {
    const id = protocolOf(organisation, story);
    const { text, kind } = story;
    const { inForceOn, settled } = known;
    const given = { id, commandId: commandOf(organisation, story, 0), kind, reference: '', source: 'exemple' };
    return this.step(() =>
      this.beginning.takeIn(
        organisation,
        {
          ...given,
          text: text as ImportedProtocol['text'], // the same shape, read-only in the domain
          inForceOn,
          lastDay: null,
          settled: { plans: [...settled], evaluations: [...settled] },
        },
        REQUEST,
      ),
    );
  }

  private async live(organisation: Organisation, story: Story): Promise<void> {
    const id = protocolOf(organisation, story);
    for (const [n, told] of story.acts.entries()) {
      await this.step(async () => {
        const view = await this.services.register.protocols.view(organisation.id, id);
        if (!view) throw new Error(`the story «${story.key}» has not begun`);
        const journal = await this.journalFor(told, organisation, id);
        const command = { id: commandOf(organisation, story, n + 1), act: filledIn(told, { ...view, journal }) };
        await this.staffActs.send({ organisation: organisation.id, protocol: id, command, requestId: REQUEST });
      });
    }
  }

  /** Only who corrects the journal reads it. */
  private async journalFor({ type }: StoryAct, { id }: Organisation, protocol: string): Promise<ProtocolEvent[]> {
    if (type !== 'correct-record') return [];
    return (await this.services.register.protocols.journal(id, protocol)).map(({ body }) => body);
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

const countingActs = (sum: number, { acts }: Story): number => sum + 1 + acts.length;
const writtenOn = ({ timeZone, createdAt }: Organisation): CivilDay => dayIn(timeZone, createdAt);

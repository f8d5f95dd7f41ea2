import { randomUUID } from 'node:crypto';
import {
  addDays,
  dayIn,
  instantOf,
  obligations,
  rehearse,
  rehearsedFrom,
  type Act,
  type CivilDay,
  type Obligation,
  type Protocol,
  type ProtocolEvent,
  type ProtocolText,
  type Rehearsed,
  type Rules,
  type TimerAct,
} from '@pacta/protocol';
import { placesIn, type RecordedEvent } from '@pacta/register';
import { aText, HASH } from '../builders/protocol.js';
import type { TestWorker } from '../builders/worker.js';
import { discharged, stepTaken } from './discharge.js';
import type { SharedTime } from './shared-time.js';

type Asked = Exclude<Act, TimerAct>;

const ZONE = 'Europe/Brussels';
const YEARS = 7;

/** What was announced on a day, until something unforeseen was done. */
interface Chapter {
  readonly from: CivilDay;
  readonly announced: readonly Rehearsed[];
}

export interface Beginning {
  readonly kind?: string;
  readonly text?: ProtocolText;
}

type Steps = Partial<Pick<Obligation, 'instrument' | 'kind'>> & { readonly party?: string };
type TakenIn = Pick<Act<'import-protocol'>, 'text' | 'inForceOn' | 'lastDay' | 'settled'> & Pick<Beginning, 'kind'>;

/**
 * One protocol as it is lived through the real worker. Each act that no rehearsal foresees begins a chapter with a rehearsal of its
 * own; between two of them people do what is due on its day, and the clock does the rest.
 */
export class Living {
  readonly id: string = randomUUID();
  private readonly chapters: Chapter[] = [];
  private readonly discharged = new Set<Rehearsed>();
  private lived: CivilDay | undefined;

  constructor(
    private readonly worker: TestWorker,
    private readonly time: SharedTime,
    readonly reference: string,
  ) {}

  state(): Promise<Protocol> {
    return this.worker.state(this.id);
  }

  journal(): Promise<RecordedEvent[]> {
    return this.worker.journal(this.id);
  }

  async today(): Promise<CivilDay> {
    return dayIn(ZONE, await this.time.now());
  }

  /** So many days after today. */
  async after(days: number): Promise<CivilDay> {
    return addDays(await this.today(), days);
  }

  private async rules(...texts: readonly ProtocolText[]): Promise<Rules> {
    const known = this.chapters.length ? placesIn(await this.state()) : [];
    const places = [...known, ...texts.flatMap((text) => placesIn(null, text))];
    return this.worker.services.rules(this.worker.organisation, places);
  }

  /** Noon of that day, when offices have read what came in the morning. */
  async until(day: CivilDay): Promise<void> {
    await this.time.until(instantOf(day, 12, ZONE));
    this.lived = day;
  }

  /** Something that nobody foresaw: from here on another rehearsal is shown. */
  async does(...acts: readonly Asked[]): Promise<void> {
    await this.worker.does(this.id, ...acts);
    await this.rehearse();
  }

  private async rehearse(): Promise<void> {
    const today = await this.today();
    const announced = rehearse(await this.state(), await this.rules(), YEARS, today);
    this.chapters.push({ from: today, announced });
    this.lived = today;
  }

  async begins({ kind = 'cic-protocol', text = aText() }: Beginning = {}): Promise<void> {
    const { organisation } = this.worker;
    await this.worker.register.drafts.create({ protocolId: this.id, organisation, text, at: await this.time.now() });
    await this.does({
      type: 'start-protocol',
      id: this.id,
      reference: this.reference,
      kind,
      organisation,
      language: 'fr',
      timeZone: ZONE,
      predecessor: null,
    });
  }

  async submits(text: ProtocolText = aText()): Promise<void> {
    await this.does({ type: 'submit-for-signature', on: await this.today(), text, textHash: HASH });
  }

  async owed(): Promise<readonly Obligation[]> {
    return obligations(await this.state(), await this.rules());
  }

  /** Each step that is owed, today, until none is left: of the protocol itself, or of what changes it; of all, or of one party. */
  async takesSteps({ instrument, party, kind }: Steps = {}): Promise<void> {
    const isMeant = (owed: Obligation): boolean =>
      owed.instrument === instrument && (!party || owed.parties[0] === party) && (!kind || owed.kind === kind);
    for (;;) {
      const [state, on] = [await this.state(), await this.today()];
      const [act] = (await this.owed()).filter(isMeant).flatMap((owed) => stepTaken(state, owed, on) ?? []);
      if (!act) break;
      await this.worker.does(this.id, act);
    }
    await this.rehearse();
  }

  /** In force today; what had been shown before the start is what is shown now. */
  async entersIntoForce({ kind = 'cic-protocol', text = aText() }: Beginning = {}): Promise<void> {
    await this.begins({ kind, text });
    const inForceOn = await this.today();
    const shown = rehearsedFrom({ kind, text, inForceOn }, await this.rules(text), YEARS);
    await this.submits(text);
    await this.takesSteps();
    const announced = this.chapters.at(-1)?.announced.map(inWords);
    expect(announced).toEqual(shown.map(inWords));
  }

  /** In force elsewhere for years, and taken in today. */
  async isTakenIn({ kind = 'cic-protocol', ...known }: TakenIn): Promise<void> {
    const { organisation } = this.worker;
    const beginning = { id: this.id, reference: this.reference, kind, organisation, language: 'fr', timeZone: ZONE };
    await this.does({ type: 'import-protocol', ...beginning, ...known, textHash: HASH, source: 'formulaire' });
  }

  /** As announced, up to that day or to the end: what is due is done on its day. */
  async asAnnounced(until?: CivilDay): Promise<void> {
    const announced = this.chapters.at(-1)?.announced ?? [];
    const isToDo = (entry: Rehearsed): boolean => entry.type === 'due' && !this.discharged.has(entry);
    for (const due of announced.filter((entry) => isToDo(entry) && (!until || entry.on <= until))) {
      await this.until(due.on);
      await this.worker.does(this.id, ...discharged(await this.state(), await this.rules(), due));
      this.discharged.add(due);
    }
    const end = announced.find(({ type }) => type === 'end')?.on ?? announced.at(-1)?.on;
    await this.until(until ?? addDays(end ?? (await this.today()), 1));
    await this.worker.settled(this.id);
  }

  /** What was announced of the days that were lived, chapter after chapter. */
  announced(): string[] {
    return this.chapters.flatMap(({ announced }, n) => {
      const until = this.chapters[n + 1]?.from ?? this.lived ?? '';
      // Reminders go in the morning, and people act at noon; a term ends at midnight.
      const isLived = ({ type, on }: Rehearsed) => (type === 'end' ? on < until : on <= until);
      return announced.filter((entry) => entry.type !== 'due' && isLived(entry)).map(inWords);
    });
  }

  /** What the clock did. */
  async done(): Promise<string[]> {
    const until = this.lived ?? '';
    return (await this.journal())
      .filter(({ body }) => body.recordedOn <= until)
      .flatMap(({ body }) => doneInWords(body) ?? []);
  }
}

type Told = Pick<Rehearsed, 'kind' | 'parties' | 'year' | 'duty' | 'instrument' | 'meeting' | 'due'>;
const told = ({ kind, parties, year, duty, instrument, meeting, due }: Told): string =>
  [kind, parties.join('+') || 'all', year, duty, instrument, meeting, due]
    .filter((part) => part !== undefined)
    .join(' ');

const inWords = (entry: Rehearsed): string =>
  entry.type === 'end' ? `${entry.on} end` : `${entry.on} ${entry.type} ${told(entry)}`;

const ENDS: ReadonlySet<ProtocolEvent['type']> = new Set<ProtocolEvent['type']>(['renewed', 'lapsed', 'terminated']);

function doneInWords(fact: ProtocolEvent): string | undefined {
  if (fact.type === 'reminded') return `${fact.scheduledFor} reminder ${told(fact)}`;
  return ENDS.has(fact.type) && 'on' in fact ? `${fact.on} end` : undefined;
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type {
  DocumentView,
  DraftView,
  JournalEntry,
  NoticeView,
  OrganisationView,
  Problem,
  ProtocolView,
} from '@pacta/contracts';
import {
  addYears,
  dayIn,
  defaultRules,
  instantOf,
  yearOf,
  type CivilDay,
  type Instant,
  type ProtocolText,
} from '@pacta/protocol';
import type { Stage } from '../../../../scripts/supervise/stage.mjs';
import type { Words } from '../words/words.js';
import { Declined, type Door } from './door.js';
import { filledIn } from './filled-in.js';
import type { LifeFile, ToldAct } from './life-file.js';
import { sampleText } from './sample-text.js';

/** Offices act at noon, after the reminders of the morning. */
const NOON = 12;
const WATCHED_YEARS = 6;
const PATIENCE_MS = 60_000;

/** A life as it was lived. */
export interface Lived {
  readonly view: ProtocolView;
  readonly journal: readonly JournalEntry[];
  readonly notices: readonly NoticeView[];
  readonly documents: readonly DocumentView[];
  readonly read: (document: DocumentView) => Promise<Uint8Array>;
  readonly dayOf: (at: string) => CivilDay;
  /** Where an act was refused: its rank among those of the file, and what the service said. The life ends there. */
  readonly stopped: { readonly act: number; readonly problem: Problem } | null;
}

export interface Scene {
  readonly stage: Stage;
  readonly door: Door;
  readonly words: Words;
}

/** Lives a file through, by the door that every act passes. @throws Declined where the protocol cannot even begin */
export async function live(life: LifeFile, { stage, door, words }: Scene): Promise<Lived> {
  const begins = life.acts[0]?.recorded ?? dayIn('UTC', stage.now().toISOString() as Instant);
  const text = life.text === 'sample' ? sampleText(words, yearOf(begins)) : life.text;
  const keeper = await door.ask<OrganisationView>('POST', '/organisations', {
    id: randomUUID(),
    ...keeperOf(life, text),
  });
  const { timeZone } = keeper;
  const until = (day: CivilDay) => stage.until(new Date(instantOf(day, NOON, timeZone)));
  await until(begins);
  const page = await begun({ ...life, text }, `/organisations/${keeper.id}/protocols`, door);
  const stopped = await actsOf(life, page, door, until);
  if (!stopped) await until(life.until ?? addYears(begins, WATCHED_YEARS));
  const view = await settled(page, door);
  return {
    view,
    journal: await door.ask<JournalEntry[]>('GET', `${page}/journal`),
    notices: await door.ask<NoticeView[]>('GET', `${page}/notices`),
    documents: await door.ask<DocumentView[]>('GET', `${page}/documents`),
    read: ({ id }) => door.file(`${page}/documents/${id}`),
    dayOf: (at) => dayIn(timeZone, at as Instant), // instants come as the service writes them
    stopped,
  };
}

type Told = Omit<LifeFile, 'text'> & { readonly text: ProtocolText };

function keeperOf({ organisation }: LifeFile, { parties: [lead] }: ProtocolText) {
  const { name = '', country = '', timeZone = 'UTC' } = lead ?? {};
  return organisation ?? { name, country, timeZone, supervisorEmail: '' };
}

/** Started with its draft, or taken in as it is; answers the path of its page. */
async function begun({ kind, text, takenIn }: Told, protocols: string, door: Door): Promise<string> {
  const [id, commandId] = [randomUUID(), randomUUID()];
  const page = `${protocols}/${id}`;
  if (takenIn) {
    const known = { reference: '', source: '', ...takenIn };
    await door.ask('POST', `${protocols}/in-force`, { id, commandId, kind, text, ...known });
    return page;
  }
  await door.ask('POST', protocols, { id, commandId, kind, language: text.language, copyOf: null });
  const { revision } = await door.ask<DraftView>('GET', `${page}/draft`);
  await door.ask('PUT', `${page}/draft`, text, { 'If-Match': `"${revision}"` });
  return page;
}

/** Each act on its day, as far as they are accepted. */
async function actsOf(
  { acts }: LifeFile,
  page: string,
  door: Door,
  until: (day: CivilDay) => Promise<void>,
): Promise<Lived['stopped']> {
  for (const [act, told] of acts.entries()) {
    await until(told.recorded);
    try {
      await record(told, page, door);
    } catch (error) {
      // A server that is away has refused nothing.
      if (!(error instanceof Declined) || error.problem.status >= 500) throw error;
      return { act, problem: error.problem };
    }
  }
  return null;
}

async function record(told: ToldAct, page: string, door: Door): Promise<void> {
  const view = await door.ask<ProtocolView>('GET', page);
  const isSubmission = told.act.type === 'submit-for-signature';
  const { revision } = isSubmission ? await door.ask<DraftView>('GET', `${page}/draft`) : { revision: 1 };
  const grid = defaultRules.grids[defaultRules.kinds[view.kind]?.grid ?? ''];
  await door.ask('POST', `${page}/commands`, { id: randomUUID(), act: filledIn(told, { view, revision, grid }) });
}

/** Documents and messages come after the facts that call for them. */
async function settled(page: string, door: Door): Promise<ProtocolView> {
  for (const limit = Date.now() + PATIENCE_MS; ; await pause(100)) {
    const view = await door.ask<ProtocolView>('GET', page);
    if (view.arriving === 0 || Date.now() > limit) return view;
  }
}

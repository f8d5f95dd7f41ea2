import { problemsIn, type Instant, type RuleProblem, type Setting } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { instant } from './loaded.js';
import type { RulesInForce } from './rules-in-force.js';
import { revisionOf, settingsAt, type SetAt } from './settings-at.js';
import { trial, type Trial } from './settings-trial.js';
import { isUsed } from './settings-used.js';
import { isUuid } from './uuid.js';

export interface CurrentSettings {
  /** Counts all changes of the organisation; 0 before the first. */
  readonly revision: number;
  /** The last change of each; `body` is null where it went back to the default. */
  readonly settings: readonly SetAt[];
}

/** A change as it was made. */
export type SettingChange = SetAt & {
  readonly changeId: string;
  readonly reason: string;
  readonly changedBy: string | null;
  readonly at: Instant;
};

export interface ToChange {
  readonly organisation: string;
  readonly setting: Setting;
  /** The revision of the last change of this very setting that the writer knows; 0 where it was never changed. */
  readonly expectedRevision: number;
  /** UUID chosen by whoever asks; the same id is the same change. */
  readonly changeId: string;
  readonly reason: string;
  readonly changedBy?: string | null;
  readonly at: Instant;
}

export type Changing =
  | { readonly ok: true; readonly change: SettingChange }
  | { readonly ok: false; readonly reason: 'no-such-organisation' | 'id-already-used' | 'in-use' }
  /** Somebody changed it in between: the revision that it has now. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly current: number }
  /** What the rules would have wrong that they have not now. */
  | { readonly ok: false; readonly reason: 'unsound'; readonly problems: readonly RuleProblem[] };

const NEWEST = 2 ** 31 - 1;

/** What staff have changed of the rules. Each change is a row that stays; what is past was decided by what held then. */
export class Settings {
  constructor(
    private readonly database: Database,
    private readonly inForce: RulesInForce,
  ) {}

  async current(organisation: string): Promise<CurrentSettings> {
    if (!isUuid(organisation)) return { revision: 0, settings: [] };
    return this.database.use(async (session) => {
      const revision = await revisionOf(session, organisation);
      return { revision, settings: await settingsAt(session, organisation, revision) };
    });
  }

  /**
   * Keeps a change, if the rules that it makes are sound. It holds for every decision that begins afterwards; open protocols get
   * their next date anew by `Planning`.
   */
  async change(asked: ToChange): Promise<Changing> {
    const answer = await this.database.transaction((session) => this.decide(session, asked));
    if (answer.ok) this.inForce.forget(asked.organisation);
    return answer;
  }

  /** What a change would move, were it made now: it is not. `most`: how many of the moved are told one by one. */
  async try(organisation: string, setting: Setting, most = 50): Promise<Trial> {
    const { settings } = await this.current(organisation);
    return trial({ database: this.database, inForce: this.inForce, organisation, settings, setting, most });
  }

  /** What the rules of the organisation would have wrong after a change that they have not now. */
  async problemsAfter(organisation: string, setting: Setting): Promise<readonly RuleProblem[]> {
    return this.problems((await this.current(organisation)).settings, setting);
  }

  /** Every change, newest first; of one setting where `of` says which. */
  async history(organisation: string, of?: Pick<Setting, 'section' | 'id'>): Promise<SettingChange[]> {
    if (!isUuid(organisation)) return [];
    return this.database.use(async (session) => {
      const rows = await session.rows<ChangeRow>(
        `SELECT ${CHANGE} FROM setting_change WHERE organisation_id = $1
           AND ($2::text IS NULL OR (section = $2 AND id = $3)) ORDER BY revision DESC`,
        [organisation, of?.section ?? null, of?.id ?? null],
      );
      return rows.map(changeOf);
    });
  }

  private problems(settings: readonly Setting[], setting: Setting): readonly RuleProblem[] {
    const told = new Set(problemsIn(this.inForce.of(settings)).map(keyOf));
    return problemsIn(this.inForce.of([...settings, setting])).filter((problem) => !told.has(keyOf(problem)));
  }

  private async decide(session: Session, asked: ToChange): Promise<Changing> {
    const { organisation, setting, expectedRevision } = asked;
    // Changes of one organisation are made one after the other. Commands only refer to its row, and do not wait.
    const held = await session.rows('SELECT FROM organisation WHERE id = $1 FOR NO KEY UPDATE', [organisation]);
    if (held.length === 0) return { ok: false, reason: 'no-such-organisation' };
    const same = await alreadyMade(session, asked);
    if (same) return same;
    const settings = await settingsAt(session, organisation, NEWEST);
    const current = settings.find(({ section, id }) => section === setting.section && id === setting.id)?.revision ?? 0;
    if (current !== expectedRevision) return { ok: false, reason: 'conflict', current };
    const problems = this.problems(settings, setting);
    if (problems.length > 0) return { ok: false, reason: 'unsound', problems };
    const after = this.inForce.of([...settings, setting]);
    if (await isUsed(session, organisation, setting, after)) return { ok: false, reason: 'in-use' };
    return { ok: true, change: await keep(session, asked) };
  }
}

const keyOf = (problem: RuleProblem): string => JSON.stringify(problem);

type ChangeRow = Omit<SettingChange, 'at'> & { readonly at: Date };

const CHANGE = `section, id, body, revision, change_id AS "changeId", reason, changed_by AS "changedBy", at`;

const changeOf = (row: ChangeRow): SettingChange => ({ ...row, at: instant(row.at) }) as SettingChange; // the spread of a union

/** The same change, made before; or another one under the same id. */
async function alreadyMade(session: Session, asked: ToChange): Promise<Changing | undefined> {
  const { organisation, changeId, setting, reason } = asked;
  const [row] = await session.rows<ChangeRow & { same: boolean }>(
    `SELECT ${CHANGE}, (organisation_id = $2 AND section = $3 AND id = $4 AND reason = $6
       AND body IS NOT DISTINCT FROM $5::jsonb) AS same FROM setting_change WHERE change_id = $1`,
    [changeId, organisation, setting.section, setting.id, bodyOf(setting), reason],
  );
  if (!row) return undefined;
  const { same, ...change } = row;
  return same ? { ok: true, change: changeOf(change) } : { ok: false, reason: 'id-already-used' };
}

const bodyOf = ({ body }: Setting): string | null => (body === null ? null : JSON.stringify(body));

async function keep(session: Session, asked: ToChange): Promise<SettingChange> {
  const { organisation, changeId, setting, reason, changedBy = null, at } = asked;
  const [row] = await session.rows<ChangeRow>(
    `WITH counted AS (
       UPDATE organisation SET settings_revision = settings_revision + 1 WHERE id = $1 RETURNING settings_revision
     )
     INSERT INTO setting_change (organisation_id, revision, section, id, body, reason, changed_by, at, change_id)
     SELECT $1, settings_revision, $2, $3, $4, $5, $6, $7, $8 FROM counted RETURNING ${CHANGE}`,
    [organisation, setting.section, setting.id, bodyOf(setting), reason, changedBy, at, changeId],
  );
  if (!row) throw new Error('An INSERT of one row answers that row');
  return changeOf(row);
}

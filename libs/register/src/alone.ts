import type { Rules } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { load, lock, stakes, type Loaded, type Stakes } from './loaded.js';
import type { RulesInForce } from './rules-in-force.js';
import { withDraft } from './standing.js';

/** The rules are undefined where neither the protocol nor the command is known. */
export type AloneWork<T> = (session: Session, loaded: Loaded, rules: Rules | undefined) => Promise<T>;

/** Not where somebody else started it, changed the settings, or brought in another place, in between: these rules are not its own. */
const isCoveredBy = (before: Stakes, now: Stakes): boolean =>
  now.organisation === before.organisation &&
  now.settings === before.settings &&
  now.places.every((place) => before.places.includes(place));

/** Work on a protocol that nobody else works on meanwhile: one transaction, on what was committed before it. */
export class Alone {
  constructor(
    private readonly database: Database,
    private readonly inForce: RulesInForce,
  ) {}

  /** The rules are fetched before the transaction, so that whoever keeps them may use the register. */
  async on<T>(protocolId: string, commandId: string | null, work: AloneWork<T>): Promise<T> {
    const before = stakes(await this.database.use((s) => load(s, protocolId, commandId)));
    const rules = await this.inForce.at(before);
    const done = await this.database.transaction(async (session) => {
      await lock(session, protocolId);
      const loaded = await load(session, protocolId, commandId);
      const now = stakes(loaded);
      if (!isCoveredBy(before, now)) return undefined;
      return { answer: await work(session, loaded, rules && withDraft(rules, loaded.state, loaded.draft)) };
    });
    return done ? done.answer : this.on(protocolId, commandId, work);
  }
}

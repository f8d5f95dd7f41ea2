import type { Rules } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { load, lock, stakes, type Loaded } from './loaded.js';
import type { RulesOf } from './rules-of.js';
import { withDraft } from './standing.js';

/** The rules are undefined where neither the protocol nor the command is known. */
export type AloneWork<T> = (session: Session, loaded: Loaded, rules: Rules | undefined) => Promise<T>;

/** Work on a protocol that nobody else works on meanwhile: one transaction, on what was committed before it. */
export class Alone {
  constructor(
    private readonly database: Database,
    private readonly rulesOf: RulesOf,
  ) {}

  /** The rules are fetched before the transaction, so that whoever keeps them may use the register. */
  async on<T>(protocolId: string, commandId: string | null, work: AloneWork<T>): Promise<T> {
    const { organisation, countries } = stakes(await this.database.use((s) => load(s, protocolId, commandId)));
    const rules = organisation ? await this.rulesOf(organisation, countries) : undefined;
    const done = await this.database.transaction(async (session) => {
      await lock(session, protocolId);
      const loaded = await load(session, protocolId, commandId);
      const now = stakes(loaded);
      // Somebody else started it, or brought in another country, in between: its holidays are not in these rules.
      if (now.organisation !== organisation || now.countries.some((c) => !countries.includes(c))) return undefined;
      return { answer: await work(session, loaded, rules && withDraft(rules, loaded.state, loaded.draft)) };
    });
    return done ? done.answer : this.on(protocolId, commandId, work);
  }
}

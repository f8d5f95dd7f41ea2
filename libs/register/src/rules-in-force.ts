import type { Rules, Setting } from '@pacta/protocol';
import type { Database } from './database.js';
import type { Stakes } from './loaded.js';
import type { RulesFrom } from './rules-of.js';
import { revisionOf, settingsAt } from './settings-at.js';
import { isUuid } from './uuid.js';

interface Known {
  readonly revision: number;
  readonly settings: readonly Setting[];
  /** When the revision was last seen to be the newest, in milliseconds of this process. */
  readonly seenAt: number;
}

/** How late what is shown may be, where another process changed the settings. What is decided is never late. */
const FRESH_MS = 2_000;

/**
 * The rules that the settings make, asked for at every command. The settings of an organisation are kept in memory with their
 * revision, which a decision reads together with the protocol: it costs no query of its own, and none but the newest decide.
 */
export class RulesInForce {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly database: Database,
    private readonly rulesFrom: RulesFrom,
  ) {}

  /** Undefined where nobody's rules apply: neither the protocol nor the command is known. */
  async at({ organisation, settings: revision, places }: Stakes): Promise<Rules | undefined> {
    return organisation === undefined ? undefined : this.rulesFrom(await this.settings(organisation, revision), places);
  }

  async now(organisation: string, places: readonly string[]): Promise<Rules> {
    const known = this.known.get(organisation);
    const fresh = known && performance.now() - known.seenAt < FRESH_MS;
    const settings = fresh ? known.settings : await this.settings(organisation, await this.newest(organisation));
    return this.rulesFrom(settings, places);
  }

  /** What would hold, were these the settings. */
  of(settings: readonly Setting[], places: readonly string[] = []): Rules {
    return this.rulesFrom(settings, places);
  }

  forget(organisation: string): void {
    this.known.delete(organisation);
  }

  private async settings(organisation: string, revision: number): Promise<readonly Setting[]> {
    const known = this.known.get(organisation);
    const settings =
      known?.revision === revision
        ? known.settings
        : await this.database.use((session) => settingsAt(session, organisation, revision));
    // Two who ask at once may come back in any order: an older answer must not stand in place of a newer one.
    if (revision >= (this.known.get(organisation)?.revision ?? 0))
      this.known.set(organisation, { revision, settings, seenAt: performance.now() });
    return settings;
  }

  private async newest(organisation: string): Promise<number> {
    if (!isUuid(organisation)) return 0;
    return this.database.use((session) => revisionOf(session, organisation));
  }
}

import { Alone } from './alone.js';
import { Attachments } from './attachments.js';
import { BulkRun } from './bulk-run.js';
import { Bulk } from './bulk.js';
import { ClockStore } from './clock-store.js';
import { Commands } from './commands.js';
import { Database } from './database.js';
import { Documents } from './documents.js';
import { Drafts } from './drafts.js';
import { ImportRun } from './import-run.js';
import { Imports } from './imports.js';
import { Journal } from './journal.js';
import { Letters } from './letters.js';
import { Notices } from './notices.js';
import { Organisations } from './organisations.js';
import { Outbox } from './outbox.js';
import { Planning } from './planning.js';
import { Protocols } from './protocols.js';
import { Rebuild } from './rebuild.js';
import { Reconcile } from './reconcile.js';
import { References } from './references.js';
import { RulesInForce } from './rules-in-force.js';
import type { RulesFrom, RulesOf } from './rules-of.js';
import { Settings } from './settings.js';
import { Templates } from './templates.js';

export interface RegisterOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  readonly rules: RulesFrom;
  /** Connections kept at most; 10 where it is not said. Three at least: the reconciler and the planner each hold one while they work with others. */
  readonly poolSize?: number;
}

/** The register of facts and all that hangs on it. Each call may fail by `RegisterUnavailable`; the next one tries again. */
export interface Register {
  readonly commands: Commands;
  readonly journal: Journal;
  readonly drafts: Drafts;
  readonly protocols: Protocols;
  readonly outbox: Outbox;
  readonly documents: Documents;
  readonly attachments: Attachments;
  readonly notices: Notices;
  readonly letters: Letters;
  readonly organisations: Organisations;
  readonly references: References;
  readonly reconcile: Reconcile;
  readonly settings: Settings;
  readonly planning: Planning;
  readonly imports: Imports;
  readonly importRun: ImportRun;
  readonly bulk: Bulk;
  readonly bulkRun: BulkRun;
  readonly templates: Templates;
  readonly clockStore: ClockStore;
  /** The rules that an organisation's settings make now, for what is shown: two seconds late at most where another process changed them. */
  readonly rules: RulesOf;
  /** Projections anew from the events, of one protocol or of all; answers how many. */
  rebuild(protocolId?: string): Promise<number>;
  /** Of the protocols whose projections an older release wrote; answers how many. */
  renew(): Promise<number>;
  /** Resolves when PostgreSQL answers. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Opens nothing yet: the first call connects, so that a service may start before its database. Run `migrate` first. */
export async function openRegister({ url, rules, poolSize }: RegisterOptions): Promise<Register> {
  const database = new Database({ url, poolSize });
  const commands = new Commands(database);
  const inForce = new RulesInForce(database, rules);
  const alone = new Alone(database, inForce);
  const rebuild = new Rebuild(database, inForce);
  return {
    commands,
    journal: new Journal(database, alone),
    drafts: new Drafts(database, alone),
    protocols: new Protocols(database),
    outbox: new Outbox(database),
    documents: new Documents(database),
    attachments: new Attachments(database),
    notices: new Notices(database),
    letters: new Letters(database),
    organisations: new Organisations(database),
    references: new References(database),
    reconcile: new Reconcile(database, commands),
    settings: new Settings(database, inForce),
    planning: new Planning(database, alone),
    imports: new Imports(database),
    importRun: new ImportRun(database, inForce),
    bulk: new Bulk(database),
    bulkRun: new BulkRun(database),
    templates: new Templates(database),
    clockStore: new ClockStore(database),
    rules: (organisation, places) => inForce.now(organisation, places),
    rebuild: (protocolId) => rebuild.run(protocolId),
    renew: () => rebuild.renew(),
    ready: async () => void (await database.use((session) => session.rows('SELECT 1'))),
    close: () => database.close(),
  };
}

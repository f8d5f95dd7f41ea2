import { randomUUID } from 'node:crypto';
import {
  civilDay,
  defaultRules,
  withSettings,
  type Act,
  type Instant,
  type ProtocolText,
  type TimerAct,
} from '@pacta/protocol';
import { migrate, openRegister, type RecordAnswer, type Register, type RulesFrom } from '@pacta/register';
import { createDatabase, type TestDatabase } from './database.js';
import { aText, HASH, noon } from './protocol.js';

type Asked = Exclude<Act, TimerAct>;

/** A register of its own, migrated and empty, with what a test says again and again. */
export class TestRegister {
  private constructor(
    readonly database: TestDatabase,
    readonly register: Register,
    private readonly rules: RulesFrom,
  ) {}

  static async open(rules: RulesFrom = (settings) => withSettings(defaultRules, settings)): Promise<TestRegister> {
    const database = await createDatabase();
    await migrate(database.url);
    return new TestRegister(database, await openRegister({ url: database.url, rules }), rules);
  }

  /** Another service's view of the same database; whoever opens it closes it. */
  another(): Promise<Register> {
    return openRegister({ url: this.database.url, rules: this.rules });
  }

  async close(): Promise<void> {
    await this.register.close();
    await this.database.drop();
  }

  async organisation(name = 'Huy', id: string = randomUUID()): Promise<string> {
    await this.register.organisations.create({
      id,
      name,
      country: 'BE',
      timeZone: 'Europe/Brussels',
      supervisorEmail: '',
      isExample: false,
    });
    return id;
  }

  /** Received and recorded, as the road of a command does it. */
  async send(
    organisation: string,
    protocolId: string,
    act: Asked,
    at: Instant,
    id: string = randomUUID(),
  ): Promise<RecordAnswer> {
    await this.register.commands.receive({ id, protocolId, organisation, act });
    return this.register.journal.record({ protocolId, commandId: id, at });
  }

  /** A protocol begun on 5 January 2026, with the draft that is to become its text. Answers its id. */
  async started(organisation: string, text: ProtocolText = aText(), id: string = randomUUID()): Promise<string> {
    const { register } = this;
    const reference = await register.references.next(organisation, 2026);
    await register.drafts.create({ protocolId: id, organisation, text, at: noon('2026-01-05') });
    const answer = await this.send(organisation, id, begin(id, organisation, reference), noon('2026-01-05'));
    if (!answer.ok) throw new Error(`the start was refused: ${answer.refusal.reason}`);
    return id;
  }

  /** Begun, and submitted for signature on 2 February 2026. */
  async submitted(organisation: string, text: ProtocolText = aText()): Promise<string> {
    const id = await this.started(organisation, text);
    const answer = await this.send(organisation, id, submission(text), noon('2026-02-02'));
    if (!answer.ok) throw new Error(`the submission was refused: ${answer.refusal.reason}`);
    return id;
  }
}

export const begin = (id: string, organisation: string, reference: string): Act<'start-protocol'> => ({
  type: 'start-protocol',
  id,
  reference,
  kind: 'cic-protocol',
  organisation,
  language: 'fr',
  timeZone: 'Europe/Brussels',
  predecessor: null,
});

export const submission = (text: ProtocolText = aText()): Act<'submit-for-signature'> => ({
  type: 'submit-for-signature',
  on: civilDay('2026-02-02'),
  text,
  textHash: HASH,
});

import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportedProtocol, NewProtocol } from '@pacta/contracts';
import { dayIn, yearOf, type Act, type ProtocolText } from '@pacta/protocol';
import type { Organisation } from '@pacta/register';
import { Declined, Refused } from '../http/declined.js';
import { CommandRoad } from '../road/command-road.js';
import { hashOfKind } from '../road/text-hash.js';
import { hashInUse } from '../templates/hash-in-use.js';
import { SERVICES, type Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';
import { firstText } from './first-text.js';
import { Reading } from './reading.js';

const BY_FORM = 'formulaire';

/** Starts a protocol, with a draft that is empty or a copy. */
@Injectable()
export class Beginning {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(CommandRoad) private readonly road: CommandRoad,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  async start(organisation: Organisation, given: NewProtocol, requestId: string): Promise<void> {
    const { id, commandId, kind, language } = given;
    const text = await this.textOf(organisation, given);
    // The draft comes first: a start cut short between the two leaves a draft that nobody sees, not a protocol without one.
    const draft = await this.services.register.drafts.create({ protocolId: id, organisation: organisation.id, text });
    if (!draft) throw new Declined('id-already-used');
    await this.road.send({
      organisation: organisation.id,
      protocolId: id,
      commandId: commandId.toLowerCase(),
      requestId,
      // The reference was given the first time; a repeat must not take another.
      isSame: (act: Act) => act.type === 'start-protocol' && act.kind === kind && act.language === language,
      act: async () => ({
        type: 'start-protocol',
        id,
        reference: await this.reference(organisation),
        kind,
        organisation: organisation.id,
        language,
        timeZone: organisation.timeZone,
        predecessor: null,
      }),
    });
  }

  /** A protocol that is in force already. It needs no draft: its text is what was signed elsewhere. */
  async takeIn(organisation: Organisation, given: ImportedProtocol, requestId: string): Promise<void> {
    const { id, commandId, kind, text, inForceOn, lastDay, settled, source } = given;
    const said = { kind, text, inForceOn, lastDay, settled };
    await this.road.send({
      organisation: organisation.id,
      protocolId: id,
      commandId: commandId.toLowerCase(),
      requestId,
      isSame: (act: Act) =>
        act.type === 'import-protocol' &&
        isDeepStrictEqual(
          { kind: act.kind, text: act.text, inForceOn: act.inForceOn, lastDay: act.lastDay, settled: act.settled },
          said,
        ),
      act: async () => ({
        type: 'import-protocol',
        id,
        ...said,
        reference: await this.broughtReference(organisation, given.reference.trim()),
        organisation: organisation.id,
        language: text.language,
        timeZone: text.parties[0]?.timeZone || organisation.timeZone,
        textHash: await hashOfKind(
          text,
          kind,
          await this.services.rules(organisation.id, []),
          hashInUse(this.services, { organisation: organisation.id, protocolId: null }),
        ),
        source: source.trim() || BY_FORM,
      }),
    });
  }

  /** The one that it has in the municipality's files, or one of ours. */
  private async broughtReference(organisation: Organisation, reference: string): Promise<string> {
    if (reference === '') return this.reference(organisation);
    const taken = await this.services.register.imports.taken(organisation.id, [reference]);
    if (taken.has(reference)) throw new Declined('reference-taken');
    return reference;
  }

  private reference({ id, timeZone }: Organisation): Promise<string> {
    const today = dayIn(timeZone, instantOfDate(this.services.now()));
    return this.services.register.references.next(id, yearOf(today));
  }

  private async textOf(organisation: Organisation, { kind, language, copyOf }: NewProtocol): Promise<ProtocolText> {
    const rules = await this.services.rules(organisation.id, []);
    const known = rules.kinds[kind];
    if (!known) throw new Refused({ reason: 'unknown-kind', kind });
    if (copyOf === null) return firstText(known, organisation, language);
    const { state } = await this.reading.protocol(organisation.id, copyOf.toLowerCase());
    const copied = state.text ?? (await this.reading.draft(organisation.id, copyOf.toLowerCase())).text;
    return { ...copied, language };
  }
}

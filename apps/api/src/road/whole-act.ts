import { Inject, Injectable } from '@nestjs/common';
import type { StaffAct, StaffRecordedAct } from '@pacta/contracts';
import type { Act, Protocol, ProtocolText, RecordedAct } from '@pacta/protocol';
import { Preview } from '../documents/preview.js';
import { Declined } from '../http/declined.js';
import { uuidOf } from '../http/uuid.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { hashInUse } from '../templates/hash-in-use.js';
import { hashOfKind, terminationHash } from './text-hash.js';

export interface About {
  readonly organisation: string;
  readonly protocol: string;
  readonly commandId: string;
}

type Said<T extends StaffAct['type']> = Extract<StaffAct, { type: T }>;

/** Fills in what staff do not say themselves: hashes of what is signed, ids, what a file is. */
@Injectable()
export class WholeAct {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
    @Inject(Preview) private readonly preview: Preview,
  ) {}

  /** @throws UnfitFields · Declined `stale-draft` · `not-sent-yet` · `no-such-protocol` */
  async of(act: StaffAct, about: About): Promise<Exclude<Act, { type: 'remind' | 'end-term' | 'end-notice' }>> {
    switch (act.type) {
      case 'submit-for-signature':
        return this.submission(act, about);
      case 'propose-amendment':
      case 'propose-adhesion':
        return { ...act, textHash: await this.hashOf(act.text, await this.state(about)) };
      case 'attach-file':
        return this.attached(act, about);
      case 'draw-up-document':
        return this.drawnUp(act, about);
      case 'correct-record':
        return { ...act, act: act.act && (await this.recorded(act.act, about)) };
      case 'decide-renewal':
      case 'propose-termination':
        return this.recorded(act, about);
      default:
        return act;
    }
  }

  /** Of a kind that the office has made itself, with what it is called today and which version it is: so it stays. */
  private async drawnUp(act: Said<'draw-up-document'>, about: About): Promise<Said<'draw-up-document'>> {
    const own = await this.preview.check({ ...about, ...act }, 'act.fields');
    return { ...act, ...(own && { own }) };
  }

  /** One of the acts that a correction can put in the place of another. */
  private async recorded(act: StaffRecordedAct, about: About): Promise<RecordedAct> {
    // The successor's id follows from the command's, so that a repeat names the same one.
    if (act.type === 'decide-renewal') return { ...act, successor: uuidOf(`successor/${about.commandId}`) };
    if (act.type === 'propose-termination') return { ...act, textHash: terminationHash(act, await this.state(about)) };
    return act;
  }

  /** The text that was saved, at the very revision that was read. */
  private async submission({ on, revision }: Said<'submit-for-signature'>, about: About) {
    const state = await this.state(about);
    const draft = await this.reading.draft(about.organisation, about.protocol);
    if (draft.revision !== revision && state.phase === 'drafting') {
      throw new Declined('stale-draft', { submitted: revision, current: draft.revision });
    }
    const { text } = draft;
    return { type: 'submit-for-signature', on, text, textHash: await this.hashOf(text, state) } as const;
  }

  /** What a file is, and how long, is said by the bytes that were sent. */
  private async attached(act: Said<'attach-file'>, { organisation, protocol }: About) {
    const sent = await this.services.register.attachments.find(organisation, protocol, act.sha256);
    if (!sent) throw new Declined('not-sent-yet');
    return { ...act, mediaType: sent.mediaType, size: sent.size };
  }

  private async hashOf(text: ProtocolText, state: Protocol): Promise<string> {
    const { organisation, id } = state;
    const hashOfTemplate = hashInUse(this.services, { organisation, protocolId: id });
    return hashOfKind(text, state.kind, await this.services.rules(organisation, []), hashOfTemplate);
  }

  private async state({ organisation, protocol }: About): Promise<Protocol> {
    return (await this.reading.protocol(organisation, protocol)).state;
  }
}

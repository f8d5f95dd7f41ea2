import { randomUUID } from 'node:crypto';
import type {
  DraftView,
  JournalEntry,
  NewProtocol,
  OrganisationView,
  Problem,
  ProtocolView,
  StaffAct,
} from '@pacta/contracts';
import type { CivilDay } from '@pacta/protocol';
import { aText, ratification } from './protocol.js';

/** An answer of the service; the test says what it expects the body to be. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

interface Sent {
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string;
  readonly headers?: Record<string, string>;
}

/** Somebody who knows the service by its address alone, wherever it runs. */
export class Visitor {
  constructor(readonly url: string) {}

  async ask<Body>(method: string, path: string, { body, raw, headers = {} }: Sent = {}): Promise<Answer<Body>> {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const type: Record<string, string> = sent === undefined ? {} : { 'Content-Type': 'application/json' };
    const init: RequestInit = { method, headers: { ...type, ...headers }, ...(sent !== undefined && { body: sent }) };
    const answer = await fetch(`${this.url}/api${path}`, init);
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  }

  get<Body>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.ask<Body>('GET', path, { headers });
  }

  async organisation(name = 'Huy'): Promise<OrganisationView> {
    const body = { id: randomUUID(), name, country: 'BE', timeZone: 'Europe/Brussels', supervisorEmail: '' };
    return (await this.ask<OrganisationView>('POST', '/organisations', { body })).body;
  }

  /** A protocol being drafted, with a text that wants nothing. */
  async drafted(organisation: OrganisationView): Promise<Life> {
    const body: NewProtocol = {
      id: randomUUID(),
      commandId: randomUUID(),
      kind: 'cic-protocol',
      language: 'fr',
      copyOf: null,
    };
    const path = `/organisations/${organisation.id}/protocols`;
    await this.ask<ProtocolView>('POST', path, { body });
    const life = new Life(this, `${path}/${body.id}`, organisation.id);
    await life.save();
    return life;
  }
}

/** One protocol of the service, and what a test does with it. */
export class Life {
  constructor(
    protected readonly service: Visitor,
    readonly path: string,
    readonly lead: string,
  ) {}

  get text(): DraftView['text'] {
    const text = aText();
    const parties = text.parties.map((party, rank) => (rank === 0 ? { ...party, id: this.lead } : party));
    return { ...text, parties } as DraftView['text']; // the same shape, read-only in the domain
  }

  async view(): Promise<ProtocolView> {
    return (await this.service.get<ProtocolView>(this.path)).body;
  }

  async journal(): Promise<JournalEntry[]> {
    return (await this.service.get<JournalEntry[]>(`${this.path}/journal`)).body;
  }

  async save(text = this.text): Promise<Answer<DraftView>> {
    const { body } = await this.service.get<DraftView>(`${this.path}/draft`);
    return this.service.ask('PUT', `${this.path}/draft`, { body: text, headers: { 'If-Match': `"${body.revision}"` } });
  }

  /** The text as it is saved, frozen and out for signature. */
  async submitted(on: string): Promise<ProtocolView> {
    const { body } = await this.service.get<DraftView>(`${this.path}/draft`);
    return this.act({ type: 'submit-for-signature', on: on as CivilDay, revision: body.revision });
  }

  /** Submitted, and signed by so many of its parties, in their order. */
  async signed(on: string, by = 2): Promise<ProtocolView> {
    let view = await this.submitted(on);
    for (const { id } of view.parties.slice(0, by)) view = await this.act(this.signature(view, id, on));
    return view;
  }

  /** By whom the text names; of a proposal where one is named. */
  signature(view: ProtocolView, party: string, on: string, instrument?: string): Extract<StaffAct, { type: 'sign' }> {
    const { name = '', function: capacity = '' } = view.text?.parties.find(({ id }) => id === party)?.signatory ?? {};
    const proposal = view.instruments.find(({ id }) => id === instrument);
    return {
      type: 'sign',
      party,
      on: on as CivilDay,
      version: view.version,
      textHash: proposal?.textHash ?? view.textHash,
      signatory: { name, function: capacity },
      ...(proposal && { instrument: proposal.id }),
    };
  }

  /** Signed and ratified by all on one day. */
  async inForce(on: string): Promise<ProtocolView> {
    let view = await this.signed(on);
    for (const { id: party } of view.parties) view = await this.act({ ...ratification(party, on) });
    return view;
  }

  send<Body = ProtocolView>(act: StaffAct, id: string = randomUUID(), headers = {}): Promise<Answer<Body>> {
    return this.service.ask<Body>('POST', `${this.path}/commands`, { body: { id, act }, headers });
  }

  refused(act: StaffAct, headers = {}): Promise<Answer<Problem>> {
    return this.send<Problem>(act, randomUUID(), headers);
  }

  /** @throws where the act is not recorded: a test that goes on would fail far from the cause */
  async act(act: StaffAct): Promise<ProtocolView> {
    const { status, body } = await this.send<ProtocolView & Partial<Problem>>(act);
    if (status !== 200) throw new Error(`«${act.type}» was answered ${status}: ${body.detail ?? ''}`);
    return body;
  }
}

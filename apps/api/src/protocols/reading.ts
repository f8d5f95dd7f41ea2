import { Inject, Injectable } from '@nestjs/common';
import type { ProtocolView } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Protocol, ProtocolText } from '@pacta/protocol';
import {
  placesIn,
  type Organisation,
  type ProtocolSummary,
  type ProtocolView as Registered,
  type SavedDraft,
} from '@pacta/register';
import { Declined } from '../http/declined.js';
import { SERVICES, type Services } from '../services.js';
import { protocolView } from '../views/protocol-view.js';
import type { Looking } from '../views/situation.js';

/** What the handlers read, and answer 404 for where it is not there for the organisation that asks. */
@Injectable()
export class Reading {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  async organisation(id: string): Promise<Organisation> {
    const found = await this.services.register.organisations.find(id);
    if (!found) throw new Declined('no-such-organisation');
    return found;
  }

  async protocol(organisation: string, id: string): Promise<Registered> {
    const found = await this.services.register.protocols.view(organisation, id);
    if (!found) throw new Declined('no-such-protocol');
    return found;
  }

  async draft(organisation: string, id: string): Promise<SavedDraft> {
    const found = await this.services.register.drafts.load(organisation, id);
    if (!found) throw new Declined('no-such-protocol');
    return found;
  }

  /** The text as it stands: the draft's while it is being drafted, the submitted one afterwards. */
  async text(organisation: string, id: string, { phase, text }: Protocol): Promise<ProtocolText> {
    return phase !== 'drafting' && text ? text : (await this.draft(organisation, id)).text;
  }

  async looking(organisation: string, language: UiLanguage, places: readonly string[] = []): Promise<Looking> {
    return { language, at: this.services.now(), rules: await this.services.rules(organisation, places) };
  }

  /** How each of these protocols is looked at: by the rules of the organisation that leads it, whoever reads. */
  async lookingAt(rows: readonly ProtocolSummary[], language: UiLanguage): Promise<(row: ProtocolSummary) => Looking> {
    const of = async (lead: string) => {
      const led = rows.filter(({ state }) => state.organisation === lead);
      const places = [...new Set(led.flatMap(({ state }) => placesIn(state)))];
      return [lead, await this.looking(lead, language, places)] as const;
    };
    const leads = [...new Set(rows.map(({ state }) => state.organisation))];
    const byLead = new Map(await Promise.all(leads.map(of)));
    return ({ state }) => {
      const looking = byLead.get(state.organisation);
      if (!looking) throw new Error(`${state.reference} is not among the protocols that were asked for`);
      return looking;
    };
  }

  async page(organisation: string, id: string, language: UiLanguage): Promise<ProtocolView> {
    const { drafts, outbox } = this.services.register;
    const [registered, draft, arriving] = await Promise.all([
      this.protocol(organisation, id),
      drafts.load(organisation, id),
      outbox.pending(organisation, id),
    ]);
    const { state } = registered;
    const looking = await this.looking(state.organisation, language, placesIn(state, draft?.text));
    return protocolView(registered, looking, {
      reader: organisation,
      draft: draft?.text ?? null,
      arriving: arriving.length,
    });
  }
}

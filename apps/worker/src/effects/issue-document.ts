import { Inject, Injectable } from '@nestjs/common';
import { DocumentDataError, DocumentError, loadTemplate, render, type Language } from '@pacta/documents';
import { corrected, type CivilDay, type EventType, type ProtocolEvent } from '@pacta/protocol';
import type { DocumentFormat } from '@pacta/register';
import { templateOfKind, type DocumentFacts, type PactaTemplate } from '@pacta/templates';
import { SERVICES, type Services } from '../services.js';
import { fileNameOf } from './file-name.js';
import { beyondRetry, settle, type Due } from './settle.js';
import { verificationCodeOf } from './verification-code.js';

type DueDocument = Due<'issue-document'>;

/** The last position there can be: the protocol as it is now. */
const NOW = 2 ** 31 - 1;

/**
 * Makes a document of what was true when the fact was recorded, first as DOCX and then as PDF. The DOCX is kept before the PDF is
 * begun: a converter that fails costs the PDF alone, which is tried again.
 */
@Injectable()
export class IssueDocument {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  readonly carryOut = (effectId: string): Promise<void> =>
    settle(this.services.register, 'issue-document', effectId, (due) => this.issue(due));

  private async issue(due: DueDocument): Promise<{ formats: readonly DocumentFormat[]; note?: string }> {
    const template = templateOfKind(due.effect.kind);
    if (!template) throw beyondRetry(`There is no template «${due.effect.kind}»`);
    const docx = await this.rendered(due, template);
    await this.keep(due, template, 'docx', docx);
    try {
      await this.keep(due, template, 'pdf', await this.services.conversion.convertToPdf(docx));
    } catch (error) {
      if (error instanceof DocumentError && error.id === 'no-converter') return { formats: ['docx'], note: error.id };
      throw error;
    }
    return { formats: ['docx', 'pdf'] };
  }

  private async rendered(due: DueDocument, template: PactaTemplate): Promise<Buffer> {
    const facts = await this.factsOf(template, due);
    try {
      return render(loadTemplate(template, languageOf(template, due.effect.language)), template.dataOf(facts));
    } catch (error) {
      // The same data give the same error: only a repaired template or a corrected text helps.
      if (error instanceof DocumentDataError || error instanceof DocumentError) throw beyondRetry(error.message, error);
      throw error;
    }
  }

  private async factsOf(
    template: PactaTemplate,
    { id, state, effect, organisation, protocolId, position }: DueDocument,
  ): Promise<DocumentFacts> {
    const { register, rules } = this.services;
    const proposed = effect.instrument === undefined ? null : state.instruments[effect.instrument]?.text;
    const text = proposed ?? state.text;
    if (!text) throw beyondRetry(`${id}: a document is called for before there is a text`);
    const journal = await register.protocols.journal(organisation, protocolId);
    const written = journal.filter((event) => event.position <= position).map(({ body }) => body);
    const on = actedOn(written.at(-1));
    const { grids, kinds } = await rules(organisation, []);
    const kind = kinds[state.kind];
    return {
      protocol: state,
      text,
      // As the minutes read today: what was put right stands in the place of what was wrong.
      events: corrected(written).flat(),
      draft: false,
      language: languageOf(template, effect.language),
      verificationCode: verificationCodeOf(id),
      grids,
      ...(kind && { kind }),
      ...(effect.instrument !== undefined && { instrument: effect.instrument }),
      ...(on && { on }),
      ...(effect.party && { party: effect.party }),
      ...(effect.year !== undefined && { year: effect.year }),
      ...(await this.kin(state.predecessor, state.renewal.agreed?.successor ?? null)),
    };
  }

  private async kin(
    before: string | null,
    after: string | null,
  ): Promise<Pick<DocumentFacts, 'predecessor' | 'successor'>> {
    const referenceOf = async (id: string | null) =>
      id ? (await this.services.register.protocols.stateAt(id, NOW))?.reference : undefined;
    const [predecessor, successor] = await Promise.all([referenceOf(before), referenceOf(after)]);
    return { ...(predecessor && { predecessor }), ...(successor && { successor }) };
  }

  private async keep(due: DueDocument, template: PactaTemplate, format: DocumentFormat, bytes: Buffer): Promise<void> {
    const { id, protocolId, organisation, effect, state, at } = due;
    await this.services.register.documents.store({
      protocolId,
      organisation,
      kind: effect.kind,
      language: languageOf(template, effect.language),
      format,
      party: effect.party ?? null,
      year: effect.year ?? null,
      instrument: effect.instrument ?? null,
      templateVersion: template.version,
      textVersion: state.version,
      code: verificationCodeOf(id),
      fileName: fileNameOf(due, format),
      issuedAt: at,
      outboxId: id,
      bytes,
    });
  }
}

/** A text is submitted or proposed on one day and signed on another, by hand: that date is left to be written. */
const SIGNED_LATER: ReadonlySet<EventType> = new Set<EventType>([
  'text-submitted',
  'amendment-proposed',
  'adhesion-proposed',
  'termination-proposed',
]);

const actedOn = (called: ProtocolEvent | undefined): CivilDay | undefined =>
  called && !SIGNED_LATER.has(called.type) && 'on' in called ? called.on : undefined;

/** The language asked for where the template has it, else the template's first. */
const languageOf = (template: PactaTemplate, wanted: string): Language =>
  template.languages.find((language) => language === wanted) ?? template.languages[0] ?? 'fr';

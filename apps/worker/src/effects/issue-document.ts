import { Inject, Injectable } from '@nestjs/common';
import { DocumentError, render, type Template } from '@pacta/documents';
import { subjectOf } from '@pacta/protocol';
import type { DocumentFormat } from '@pacta/register';
import {
  factsOf,
  fileNameOf,
  filledIn,
  languageOf,
  ownTemplateThen,
  templateInUse,
  templateOfKind,
  type Known,
  type PactaTemplate,
} from '@pacta/templates';
import { SERVICES, type Services } from '../services.js';
import { beyondRetry, settle, type Due } from './settle.js';
import { verificationCodeOf } from './verification-code.js';

type DueDocument = Due<'issue-document'>;

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
    const template = await this.template(due);
    if (!template) throw beyondRetry(`There is no template «${due.effect.kind}»`);
    const { organisation, protocolId, effect, at } = due;
    const language = languageOf(template, effect.language);
    const { templates } = this.services.register;
    const used = await templateInUse(templates, template, language, { organisation, protocolId, at });
    const docx = await this.rendered(due, template, used);
    await this.keep(due, used, 'docx', docx);
    try {
      await this.keep(due, used, 'pdf', await this.services.conversion.convertToPdf(docx));
    } catch (error) {
      if (error instanceof DocumentError && error.id === 'no-converter') return { formats: ['docx'], note: error.id };
      throw error;
    }
    return { formats: ['docx', 'pdf'] };
  }

  /** The product's of today; of the office's own kinds, the one that somebody filled in. */
  private async template({
    organisation,
    effect: { kind, language, own },
  }: DueDocument): Promise<PactaTemplate | undefined> {
    if (!own) return templateOfKind(kind);
    return ownTemplateThen(this.services.register.templates, { organisation, kind, language }, own.version);
  }

  private async rendered(due: DueDocument, template: PactaTemplate, used: Template): Promise<Buffer> {
    const known = await this.known(due);
    try {
      return render(used, this.dataOf(due, template, known), {
        verification: `${this.services.publicUrl}/v/${verificationCodeOf(due.id)}`,
      });
    } catch (error) {
      // The same facts give the same error: only a repaired template or a corrected text helps.
      throw beyondRetry(`${due.id}: ${error instanceof Error ? error.message : String(error)}`, error);
    }
  }

  /** What staff have typed where they drew it up by hand, and else what the protocol knows. */
  private dataOf({ id, effect, state }: DueDocument, template: PactaTemplate, known: Known): unknown {
    const code = verificationCodeOf(id);
    const called = known.written.at(-1);
    return called?.type === 'document-drawn-up'
      ? filledIn(template, called.fields, { protocol: state, code, draft: false })
      : template.dataOf(factsOf(template, effect, known, code));
  }

  private async known({ state, organisation, protocolId, position }: DueDocument): Promise<Known> {
    const { register, rules } = this.services;
    const journal = await register.protocols.journal(organisation, protocolId);
    return {
      protocol: state,
      text: state.text,
      written: journal.filter((event) => event.position <= position).map(({ body }) => body),
      rules: await rules(organisation, []),
      ...(await register.protocols.kin(state)),
    };
  }

  private async keep(due: DueDocument, used: Template, format: DocumentFormat, bytes: Buffer): Promise<void> {
    const { id, protocolId, organisation, effect, state, at } = due;
    await this.services.register.documents.store({
      protocolId,
      organisation,
      kind: effect.kind,
      language: used.language,
      format,
      about: subjectOf(effect),
      own: effect.own,
      templateVersion: used.manifest.version,
      textVersion: state.version,
      code: verificationCodeOf(id),
      fileName: `${fileNameOf(effect, { protocol: state, text: state.text }, `v${state.version}`)}.${format}`,
      issuedAt: at,
      outboxId: id,
      bytes,
    });
  }
}

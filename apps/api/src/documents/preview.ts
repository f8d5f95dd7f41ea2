import { Inject, Injectable } from '@nestjs/common';
import type { OutlineView } from '@pacta/contracts';
import { loadTemplate, outlineOf, render } from '@pacta/documents';
import { templateOfKind, type DocumentFacts } from '@pacta/templates';
import { Declined } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { offered } from './offered.js';
import { outlineViewOf } from './outline-view.js';

/** The document of the text as it stands: the draft's while it is being drafted, the submitted one afterwards. */
@Injectable()
export class Preview {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** @throws Declined `not-printable` where the text has not the parties that the template prints */
  async of(
    organisation: string,
    protocol: string,
    format: 'docx' | 'pdf',
  ): Promise<{ readonly bytes: Buffer; readonly reference: string }> {
    const { template, data, reference } = await this.#printable(organisation, protocol);
    const docx = render(template, data);
    const bytes = format === 'docx' ? docx : await this.services.conversion.convertToPdf(docx);
    return { bytes, reference };
  }

  /** @throws Declined `not-printable`, as for the file */
  async outline(organisation: string, protocol: string): Promise<OutlineView> {
    const { template, data, draftPathOf } = await this.#printable(organisation, protocol);
    return outlineViewOf(template.language, outlineOf(template, data), draftPathOf);
  }

  async #printable(organisation: string, protocol: string) {
    const { state } = await this.reading.protocol(organisation, protocol);
    const text = await this.reading.text(organisation, protocol, state);
    const rules = await this.services.rules(state.organisation, []);
    const kind = rules.kinds[state.kind];
    const manifest = templateOfKind(kind?.document ?? state.kind);
    const { min = 0, max = 0 } = kind?.parties ?? {};
    const { length } = text.parties;
    if (!manifest || length < min || length > max) throw new Declined('not-printable');
    const language = offered(manifest, text.language);
    const facts: DocumentFacts = {
      protocol: state,
      text,
      events: [],
      draft: true,
      language,
      verificationCode: '',
      ...(kind && { kind }),
    };
    return {
      template: loadTemplate(manifest, language),
      data: manifest.dataOf(facts),
      reference: state.reference,
      draftPathOf: manifest.draftPathsOf?.(facts) ?? (() => null),
    };
  }
}

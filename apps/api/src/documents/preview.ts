import { Inject, Injectable } from '@nestjs/common';
import { loadTemplate, render } from '@pacta/documents';
import { templateOfKind } from '@pacta/templates';
import { Declined } from '../http/declined.js';
import { Reading } from '../protocols/reading.js';
import { SERVICES, type Services } from '../services.js';
import { offered } from './offered.js';

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
    const { state } = await this.reading.protocol(organisation, protocol);
    const text = await this.reading.text(organisation, protocol, state);
    const rules = await this.services.rules(organisation, []);
    const kind = rules.kinds[state.kind];
    const template = templateOfKind(kind?.document ?? state.kind);
    const { min = 0, max = 0 } = kind?.parties ?? {};
    const { length } = text.parties;
    if (!template || length < min || length > max) throw new Declined('not-printable');
    const data = template.dataOf({ protocol: state, text, events: [], draft: true, verificationCode: '' });
    const docx = render(loadTemplate(template, offered(template, text.language)), data);
    const bytes = format === 'docx' ? docx : await this.services.conversion.convertToPdf(docx);
    return { bytes, reference: state.reference };
  }
}

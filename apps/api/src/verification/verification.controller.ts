import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { verificationView, type VerificationView } from '@pacta/contracts';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Protocol } from '@pacta/protocol';
import type { Borne } from '@pacta/register';
import { Answers } from '../http/answers.js';
import { Reader } from '../http/language.js';
import { SERVICES, type Services } from '../services.js';
import { documentTitle } from '../views/document-title.js';
import { callOf } from '../views/issued-view.js';
import { codeAsPrinted } from './code-as-printed.js';

/** For anybody who holds a paper: whether it was issued here, and whether it still stands. */
@ApiTags('verification')
@Controller('verifications')
export class VerificationController {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Get(':code')
  @Header('Cache-Control', 'no-store')
  @Header('Vary', 'Accept-Language')
  @Answers(verificationView, 503)
  async read(@Param('code') typed: string, @Reader() reader: UiLanguage): Promise<VerificationView> {
    const code = codeAsPrinted(typed);
    const files = await this.services.register.documents.bearing(code);
    const [first] = files;
    const protocol = first && (await this.services.register.protocols.stateAt(first.protocolId));
    if (!first || !protocol) return { code, verdict: 'unknown', document: null };
    const replaced = first.reissued && !(await this.wasDrawnUp(first));
    return {
      code,
      verdict: replaced || isWithdrawn(first, protocol) ? 'superseded' : 'authentic',
      document: {
        title: documentTitle(first, protocol, reader),
        reference: protocol.reference,
        issuer: first.issuer,
        issuedAt: first.issuedAt,
        version: first.textVersion,
        language: first.language,
        files: files.map(({ format, size, sha256 }) => ({ format, size, sha256 })),
      },
    };
  }

  /** By hand, rather than called for by an act: two mission orders are two documents, and neither takes the other's place. */
  private async wasDrawnUp(document: Borne): Promise<boolean> {
    const { organisation, protocolId } = document;
    const journal = await this.services.register.protocols.journal(organisation, protocolId);
    const { position } = callOf(document);
    return journal.some((event) => event.position === position && event.body.type === 'document-drawn-up');
  }
}

/** Made of a text that was taken back. */
const isWithdrawn = ({ textVersion }: Borne, { phase, version }: Protocol): boolean =>
  phase === 'drafting' && textVersion > 0 && textVersion <= version;

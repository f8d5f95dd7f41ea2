import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { UiLanguage } from '@pacta/contracts/messages';
import type { Request } from 'express';

/** French unless the reader asks for English first. */
export const languageOf = (request: Pick<Request, 'acceptsLanguages'>): UiLanguage =>
  request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';

/** The language of the reader, for a handler. */
export const Reader = createParamDecorator((_: unknown, context: ExecutionContext): UiLanguage =>
  languageOf(context.switchToHttp().getRequest<Request>()),
);

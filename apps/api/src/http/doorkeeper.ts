import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { bringsAttachment } from '../attachments/upload.js';
import { bringsSpreadsheet } from '../imports/upload.js';
import { bringsTemplate } from '../templates/upload.js';
import { Declined } from './declined.js';
import { writeProblem } from './problem-filter.js';

export const BODY_LIMIT_KILOBYTES = 512;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Without sign-in, whoever reaches the service may act. A page elsewhere that points its own name at 127.0.0.1 is turned away. */
export const loopbackOnly: RequestHandler = (request, _response, next) =>
  next(LOOPBACK.test(request.headers.host ?? '') ? undefined : new Declined('wrong-host'));

/** A form of another site can send text, neither JSON nor plain bytes: what changes something must be JSON, a spreadsheet, a scan or a template. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const changes = request.method === 'POST' || request.method === 'PUT';
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  const fromElsewhere = request.headers['sec-fetch-site'] === 'cross-site';
  const isTaken =
    request.is('application/json') ||
    [bringsSpreadsheet, bringsAttachment, bringsTemplate].some((brings) => brings(request));
  next(changes && (fromElsewhere || (hasBody && !isTaken)) ? new Declined('not-json') : undefined);
};

interface BodyError {
  readonly type?: string;
  readonly status?: number;
  /** In bytes. */
  readonly limit?: number;
}

/** The errors of the body parser, by the `type` that it gives them. */
function declinedBody(error: BodyError): unknown {
  if (error.type === 'entity.too.large')
    return new Declined('too-large', { kilobytes: error.limit ? error.limit / 1024 : BODY_LIMIT_KILOBYTES });
  if (error.type?.startsWith('charset.') || error.type?.startsWith('encoding.')) return new Declined('not-json');
  return error.type && (error.status ?? 500) < 500 ? new Declined('malformed-json') : error;
}

/** Answers what goes wrong before a request reaches its handler. */
export const declineEarly =
  (logger: Logger): ErrorRequestHandler =>
  (error: BodyError, request, response, _next) =>
    writeProblem(declinedBody(error), request, response, logger);

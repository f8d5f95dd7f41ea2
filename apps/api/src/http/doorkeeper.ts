import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Declined } from './declined.js';
import { writeProblem } from './problem-filter.js';

export const BODY_LIMIT_KILOBYTES = 512;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Without sign-in, whoever reaches the service may act. A page elsewhere that points its own name at 127.0.0.1 is turned away. */
export const loopbackOnly: RequestHandler = (request, _response, next) =>
  next(LOOPBACK.test(request.headers.host ?? '') ? undefined : new Declined('wrong-host'));

/** A form of another site can send text, not JSON: what changes something must be JSON. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const changes = request.method === 'POST' || request.method === 'PUT';
  const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  const fromElsewhere = request.headers['sec-fetch-site'] === 'cross-site';
  next(
    changes && (fromElsewhere || (hasBody && !request.is('application/json'))) ? new Declined('not-json') : undefined,
  );
};

/** The errors of the body parser, by the `type` that it gives them. */
function declinedBody(error: { readonly type?: string; readonly status?: number }): unknown {
  if (error.type === 'entity.too.large') return new Declined('too-large', { kilobytes: BODY_LIMIT_KILOBYTES });
  if (error.type?.startsWith('charset.') || error.type?.startsWith('encoding.')) return new Declined('not-json');
  return error.type && (error.status ?? 500) < 500 ? new Declined('malformed-json') : error;
}

/** Answers what goes wrong before a request reaches its handler. */
export const declineEarly =
  (logger: Logger): ErrorRequestHandler =>
  (error: { readonly type?: string }, request, response, _next) =>
    writeProblem(declinedBody(error), request, response, logger);

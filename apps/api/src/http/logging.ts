import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { pinoHttp, type HttpLogger } from 'pino-http';

export const LOGGER = Symbol('logger');

/** What a caller may name its request: it is written to logs and to the register. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

/** The id under which the request is logged, and which goes with its command into the worker's logs. */
export const requestIdOf = ({ id }: Pick<IncomingMessage, 'id'>): string => (typeof id === 'string' ? id : '');

/** One line of JSON for each answer: method, address, status, time, request id. Neither bodies nor headers: they hold names. */
export const requestLog = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    genReqId: requestId,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, url: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
    // The cause was logged where it was caught; the stack of the answer itself says nothing.
    customErrorObject: (_request, _response, _error, line: object) => ({ ...line, err: undefined }),
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'warn' : 'info'),
  });

/** What Nest itself has to say goes to the same lines. */
export const nestLogger = (logger: Logger): LoggerService => ({
  log: (message: string, context?: string) => logger.debug({ context }, message),
  error: (message: string, ...more: unknown[]) => logger.error({ more }, message),
  warn: (message: string, ...more: unknown[]) => logger.warn({ more }, message),
});

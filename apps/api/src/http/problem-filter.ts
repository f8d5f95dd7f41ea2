import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { languageOf } from './language.js';
import { LOGGER, requestIdOf } from './logging.js';
import { problemOf } from './problem-of.js';

const RETRY_AFTER_SECONDS = '3';

/** Answers any error as a problem, and logs those that are bugs. */
export function writeProblem(error: unknown, request: Request, response: Response, logger: Logger): void {
  const { bug, ...problem } = problemOf(error, languageOf(request), requestIdOf(request));
  if (bug) logger.error({ err: error, requestId: request.id }, 'a request failed');
  else if (problem.status === 503) logger.warn({ err: error, requestId: request.id }, 'a server is away');
  if (response.headersSent) return void response.destroy();
  if (problem.status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
  if (problem.status === 412 && problem.current !== undefined) response.setHeader('ETag', `"${problem.current}"`);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Vary', 'Accept-Language');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    writeProblem(error, http.getRequest<Request>(), http.getResponse<Response>(), this.logger);
  }
}

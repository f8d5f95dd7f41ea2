import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiResponse } from '@nestjs/swagger';
import { problem } from '@pacta/contracts';
import type { z } from 'zod';

const STATUSES: Readonly<Record<number, string>> = {
  400: 'Not JSON that can be read',
  404: 'Not there for this organisation',
  409: 'Not in this state: reload',
  412: 'Somebody saved in between',
  413: 'Larger than 512 KB',
  415: 'Not application/json',
  422: 'To be corrected, by field',
  428: 'If-Match is missing',
  503: 'A server is away: repeat as it is after Retry-After',
};

/** The answer of a handler, and the problems it may answer by instead. */
export const Answers = (schema: z.ZodType, ...problems: number[]): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ standardSchema: schema, description: '' }),
    ...problems.map((status) => ApiResponse({ status, standardSchema: problem, description: STATUSES[status] ?? '' })),
  );

/** The same for a file. */
export const AnswersFile = (type: string, ...problems: number[]): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ description: '', content: { [type]: { schema: { type: 'string', format: 'binary' } } } }),
    ...problems.map((status) => ApiResponse({ status, standardSchema: problem, description: STATUSES[status] ?? '' })),
  );

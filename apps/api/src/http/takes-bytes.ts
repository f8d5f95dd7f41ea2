import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

/** The body is a file as it is, not within JSON. */
export const TakesBytes = (): MethodDecorator =>
  applyDecorators(ApiConsumes('application/octet-stream'), ApiBody({ schema: { type: 'string', format: 'binary' } }));

import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { isUUID } from './uuid.js';
import { z } from 'zod';
import { Declined, InvalidInput } from './declined.js';

/** Checks each argument that is declared with a schema (`@Body({ schema })`), and hands on what the schema makes of it. */
export class ZodPipe implements PipeTransform {
  transform(value: unknown, { schema }: ArgumentMetadata): unknown {
    if (!(schema instanceof z.ZodType)) return value;
    const result = schema.safeParse(value ?? {}, { reportInput: true });
    if (!result.success) throw new InvalidInput(result.error.issues);
    return result.data;
  }
}

/** An id in the address: what is no UUID is not there, rather than wrong. */
export class IdPipe implements PipeTransform<string, string> {
  constructor(
    private readonly absent:
      'no-such-organisation' | 'no-such-protocol' | 'no-such-document' | 'no-such-import' | 'no-such-job',
  ) {}

  transform(id: string): string {
    if (!isUUID(id)) throw new Declined(this.absent);
    return id.toLowerCase();
  }
}

export const organisationId = new IdPipe('no-such-organisation');
export const protocolId = new IdPipe('no-such-protocol');
export const importId = new IdPipe('no-such-import');
export const jobId = new IdPipe('no-such-job');
export const documentId = new IdPipe('no-such-document');

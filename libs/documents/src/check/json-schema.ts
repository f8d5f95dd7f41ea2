import { z } from 'zod';
import type { TemplateManifest } from '../manifest.js';
import type { JsonSchema } from './fields.js';

/**
 * The fields of a template as staff give them. It stands apart from what reads the schema, so that a thread that is handed one need
 * not load the library that made it.
 */
export function jsonSchema(manifest: Pick<TemplateManifest, 'fields'>): JsonSchema {
  return z.toJSONSchema(manifest.fields, { io: 'input', unrepresentable: 'any' }) as JsonSchema; // the keys we read
}

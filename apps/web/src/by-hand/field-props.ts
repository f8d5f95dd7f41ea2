import type { ComponentType } from 'react';
import type { FieldSchema, Json } from './schema.js';

export interface FieldProps {
  /** The key of the field in its group. */
  readonly name: string;
  readonly schema: FieldSchema;
  /** Its place in the fields, `parties.0.nom`. */
  readonly path: string;
  readonly value: Json | undefined;
  readonly onChange: (value: Json) => void;
  /** Sentences of what is wrong, by place. */
  readonly errors: Readonly<Record<string, string>>;
  readonly required: boolean;
  /** Shows the fields within: groups and lists hold fields of any sort. */
  readonly Inner: ComponentType<FieldProps>;
}

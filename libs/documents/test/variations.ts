import fc from 'fast-check';
import { anyText } from './random-templates.js';

/** Data of the same shape with other texts, numbers and lengths, and here and there a gap. */
export function variationsOf(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'string') return fc.oneof(fc.constant(value), anyText);
  if (typeof value === 'number') return fc.oneof(fc.constant(value), fc.integer(), fc.double());
  if (typeof value === 'boolean') return fc.boolean();
  if (Array.isArray(value)) {
    return value.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...value.map(variationsOf)), { maxLength: 5 });
  }
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, variationsOf(inner)]));
  return fc.oneof({ arbitrary: fc.record(fields), weight: 3 }, fc.record(fields, { requiredKeys: [] }));
}

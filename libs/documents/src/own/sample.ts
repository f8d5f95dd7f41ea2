import type { OwnField } from '@pacta/protocol';

/** Plausible data for the fields of an office's own, as a form gives them: texts are their labels, between brackets. */
export const ownSample = (fields: readonly OwnField[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.id, exampleOf(field)]));

function exampleOf({ type, label, fields }: OwnField): unknown {
  switch (type) {
    case 'line':
    case 'paragraph':
      return `[${label}]`;
    case 'day':
      return '2026-12-01';
    case 'money':
      return 125_000;
    case 'number':
      return 12;
    case 'yes-no':
      return true;
    case 'lines':
      return [`[${label} 1]`, `[${label} 2]`];
    case 'rows':
      return [ownSample(fields), ownSample(fields)];
    case 'group':
      return ownSample(fields);
  }
}

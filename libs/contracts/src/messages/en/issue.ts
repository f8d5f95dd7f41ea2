import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const sorts: Readonly<Record<string, string>> = {
  string: 'a text is expected',
  number: 'a number is expected',
  int: 'a whole number is expected',
  boolean: 'true or false is expected',
  array: 'a list is expected',
  record: 'a group of fields is expected',
  object: 'a group of fields is expected',
};

function bound({ origin }: { origin: string }, limit: number, side: 'at least' | 'at most'): string {
  if (origin === 'string')
    return limit === 1 && side === 'at least' ? 'this text is empty' : `${side} ${limit} characters`;
  return origin === 'array' ? `${side} ${limit} items` : `${side} ${limit}`;
}

/** What is wrong with one field, for a person who knows the form but no schema. */
export function issue(wrong: Issue): string {
  switch (wrong.code) {
    case 'unrecognized_keys':
      return `Unknown field: ${wrong.keys.map((key) => `“${key}”`).join(', ')}.`;
    case 'invalid_type':
      return wrong.input === undefined
        ? 'This is missing.'
        : `Of another sort: ${sorts[wrong.expected] ?? wrong.expected}.`;
    case 'too_big':
      return `Too large or too long: ${bound(wrong, Number(wrong.maximum), 'at most')}.`;
    case 'too_small':
      return `Too small or too short: ${bound(wrong, Number(wrong.minimum), 'at least')}.`;
    case 'invalid_value':
      return `One of these values is expected: ${wrong.values.map(String).join(', ') || '(empty)'}.`;
    case 'invalid_format':
      if (wrong.format === 'uuid') return 'A UUID is expected.';
      return wrong.format === 'email'
        ? 'An e-mail address is expected, such as name@example.org.'
        : 'This text is not of the expected form.';
    case 'custom':
      if (wrong.params?.['code'] === 'too-much-to-keep')
        return `This content is too long, or holds a character that can be neither kept nor printed.`;
      if (wrong.params?.['code'] === 'no-such-day')
        return 'There is no such day: a date such as 2026-12-01 is expected.';
      return 'This text holds a character that can be neither kept nor printed.';
    default:
      return 'This does not fit.';
  }
}

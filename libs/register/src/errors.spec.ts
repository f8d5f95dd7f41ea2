import { ReferenceTaken, RegisterUnavailable, translated, UnstorableText } from './errors.js';

const thrown = (fields: object) => translated(Object.assign(new Error('message'), fields));

test.each([
  { code: 'ECONNREFUSED' },
  { errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] },
  { driverError: { code: '57P01' } },
  { code: '57P03' },
  { code: '57014' },
  { code: '08006' },
  { code: '53300' },
  { message: 'Connection terminated due to connection timeout' },
  { message: 'timeout exceeded when trying to connect' },
  { message: 'Query read timeout' },
])('a server that is away: %j', (fields) => expect(thrown(fields)).toBeInstanceOf(RegisterUnavailable));

test.each([
  { code: '42P01' },
  { code: '23503' },
  { code: '3D000' },
  { code: '28P01' },
  { code: '22P02', message: 'uuid' },
])('a mistake of ours or of a setting is not hidden as an absence: %j', (fields) =>
  expect(thrown(fields)).toMatchObject(fields),
);

test('a text that cannot be kept and a reference that is taken have names of their own', () => {
  expect(thrown({ driverError: { code: '22P05', message: 'unsupported Unicode escape sequence' } })).toBeInstanceOf(
    UnstorableText,
  );
  expect(thrown({ code: '22P02', message: 'invalid input syntax for type json' })).toBeInstanceOf(UnstorableText);
  expect(thrown({ code: '23505', constraint: 'protocol_reference_unique' })).toBeInstanceOf(ReferenceTaken);
});

test.each([undefined, null, 'text', 7])('anything thrown passes through: %p', (error) =>
  expect(translated(error)).toBe(error),
);

/** PostgreSQL cannot be reached, is starting or stopping, or does not answer in time. Nothing is known of what was asked: ask again. */
export class RegisterUnavailable extends Error {
  override readonly name = 'RegisterUnavailable';
  constructor(cause: unknown) {
    super(`The register does not answer: ${messageOf(cause)}`, { cause });
  }
}

/** Text that PostgreSQL cannot hold: U+0000, or half of a surrogate pair. */
export class UnstorableText extends Error {
  override readonly name = 'UnstorableText';
}

/** Another protocol of the organisation bears this reference already. */
export class ReferenceTaken extends Error {
  override readonly name = 'ReferenceTaken';
}

/** The register has never received this command, or it was received for another protocol. */
export class UnknownCommand extends Error {
  override readonly name = 'UnknownCommand';
}

/** SQLSTATE classes and codes of a server that is away, going, or too slow; see PostgreSQL's appendix A. */
const AWAY = /^(08...|57P0[1-5]|57014|53...|25P03|55P03)$/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
/** What `pg`, and TypeORM of a connection that died between two statements, say carries no code. */
const BY_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|was already released/i;
const unstorable = (code: string, message: string): boolean =>
  code === '22P05' || code === '22021' || (code === '22P02' && message.includes('json'));

interface DatabaseError {
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly driverError?: DatabaseError;
  readonly errors?: readonly DatabaseError[];
}

function messageOf(cause: unknown): string {
  const { message, code } = cause as DatabaseError; // every field is optional: anything thrown may be looked at so
  return message || code || String(cause);
}

/** What the callers of the register may have to tell apart; anything else is a bug and passes through. */
export function translated(error: unknown): unknown {
  const thrown = (error ?? {}) as DatabaseError; // every field is optional: anything thrown may be looked at so
  const cause = thrown.driverError ?? thrown.errors?.[0] ?? thrown;
  const { code = '', message = '', constraint } = cause;
  if (AWAY.test(code) || NETWORK.has(code) || BY_MESSAGE.test(message)) return new RegisterUnavailable(cause);
  if (constraint === 'protocol_reference_unique') return new ReferenceTaken(message, { cause });
  if (unstorable(code, message)) return new UnstorableText(message, { cause });
  return error;
}

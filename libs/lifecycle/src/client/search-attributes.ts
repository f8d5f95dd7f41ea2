import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../names.js';

// temporal.api.enums.v1.IndexedValueType
const KEYWORD = 2;
const DATETIME = 6;

const typeOf = (name: string): number => (name === SEARCH_ATTRIBUTES.nextDate ? DATETIME : KEYWORD);

type Operator = Pick<Connection, 'operatorService'>;

// Statuses of gRPC.
const ALREADY_EXISTS = 6;
const UNIMPLEMENTED = 12;

const statusOf = (error: unknown): unknown => (error as { code?: unknown }).code; // a status of gRPC, if it is one

/** Those that the server does not know yet: all of them, where it cannot list what it knows. */
async function missing({ operatorService }: Operator, namespace: string): Promise<readonly string[]> {
  const names = Object.values(SEARCH_ATTRIBUTES);
  try {
    const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
    return names.filter((name) => !(name in (customAttributes ?? {})));
  } catch (error) {
    if (statusOf(error) === UNIMPLEMENTED) return names;
    throw error;
  }
}

/**
 * Tells Temporal of the columns that clocks fill, where it does not know them. A clock that fills one its server does not know fails
 * its task over and over, so a worker sees to this before it serves.
 */
export async function ensureSearchAttributes(connection: Operator, namespace: string): Promise<void> {
  for (const name of await missing(connection, namespace)) {
    try {
      await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: { [name]: typeOf(name) } });
    } catch (error) {
      // Another worker was quicker.
      if (statusOf(error) !== ALREADY_EXISTS) throw error;
    }
  }
}

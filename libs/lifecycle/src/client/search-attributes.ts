import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../names.js';

// temporal.api.enums.v1.IndexedValueType
const KEYWORD = 2;
const DATETIME = 6;

const typeOf = (name: string): number => (name === SEARCH_ATTRIBUTES.nextDate ? DATETIME : KEYWORD);

type Operator = Pick<Connection, 'operatorService'>;

/** Tells Temporal of the columns that clocks fill; those it knows already are no harm. */
export async function addSearchAttributes(
  { operatorService }: Operator,
  namespace: string,
  names: readonly string[] = Object.values(SEARCH_ATTRIBUTES),
): Promise<void> {
  const searchAttributes = Object.fromEntries(names.map((name) => [name, typeOf(name)]));
  await operatorService.addSearchAttributes({ namespace, searchAttributes });
}

/**
 * Adds those that are missing. A clock that fills a column its server does not know fails its task over and over, so a worker
 * sees to this before it serves.
 */
export async function ensureSearchAttributes(connection: Operator, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(SEARCH_ATTRIBUTES).filter((name) => !(name in (customAttributes ?? {})));
  if (missing.length) await addSearchAttributes(connection, namespace, missing);
}

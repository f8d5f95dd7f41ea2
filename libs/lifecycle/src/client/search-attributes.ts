import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../names.js';

// temporal.api.enums.v1.IndexedValueType
const KEYWORD = 2;
const DATETIME = 6;

const typeOf = (name: string): number => (name === SEARCH_ATTRIBUTES.nextDate ? DATETIME : KEYWORD);

/**
 * Tells Temporal of the columns that clocks fill. A clock that fills one its server does not know fails its task over and over,
 * so a worker sees to this before it serves.
 */
export async function ensureSearchAttributes(
  { operatorService }: Pick<Connection, 'operatorService'>,
  namespace: string,
): Promise<void> {
  const { customAttributes } = await operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(SEARCH_ATTRIBUTES).filter((name) => !(name in (customAttributes ?? {})));
  if (!missing.length) return;
  const searchAttributes = Object.fromEntries(missing.map((name) => [name, typeOf(name)]));
  await operatorService.addSearchAttributes({ namespace, searchAttributes });
}

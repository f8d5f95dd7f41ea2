import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Standing } from './activities.js';
import { SEARCH_ATTRIBUTES } from './names.js';
import { detailsInWords } from './words.js';

const reference = defineSearchAttributeKey(SEARCH_ATTRIBUTES.reference, 'KEYWORD');
const kind = defineSearchAttributeKey(SEARCH_ATTRIBUTES.kind, 'KEYWORD');
const phase = defineSearchAttributeKey(SEARCH_ATTRIBUTES.phase, 'KEYWORD');
const nextDate = defineSearchAttributeKey(SEARCH_ATTRIBUTES.nextDate, 'DATETIME');

const columns = [
  { key: reference, of: (standing: Standing) => standing.reference },
  { key: kind, of: (standing: Standing) => standing.kind },
  { key: phase, of: (standing: Standing) => standing.phase },
];

/** What a person reads who opens Temporal's own page: the details above the history, and the columns of the list. */
export function show(standing: Standing, underWay: number, stuck: boolean): void {
  setCurrentDetails(detailsInWords({ ...standing, underWay, stuck }));
  const changed = changedColumns(standing);
  if (changed.length) upsertSearchAttributes(changed);
}

/** Each upsert is an event of the history: only what differs from what Temporal already shows. */
function changedColumns(standing: Standing): SearchAttributeUpdatePair[] {
  const shown = workflowInfo().typedSearchAttributes;
  const texts = columns
    .map(({ key, of }) => ({ key, value: of(standing) }))
    .filter(({ key, value }) => (shown.get(key) ?? null) !== value);
  const next = standing.deadline ? new Date(standing.deadline.at) : null;
  const moved = (shown.get(nextDate)?.getTime() ?? null) !== (next?.getTime() ?? null);
  return moved ? [...texts, { key: nextDate, value: next }] : texts;
}

import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { clockBundle, hushTemporal } from '../builders/temporal.js';
import { keptHistories, readHistory } from './kept.js';
import { lives } from './lives.js';
import { wholeLives } from './whole-lives.js';

jest.setTimeout(60_000);

const recorded = keptHistories();

async function replay(json: string): Promise<Error | undefined> {
  hushTemporal();
  const histories = [{ workflowId: 'replayed', history: JSON.parse(json) as unknown }];
  for await (const { error } of Worker.runReplayHistories({ workflowBundle: await clockBundle() }, histories))
    return error;
  throw new Error('nothing was replayed');
}

test('there is a recorded history of each life', () => {
  expect(recorded).toEqual(expect.arrayContaining([...Object.keys(lives), ...Object.keys(wholeLives)]));
});

test.each(recorded)('the clock of today lives «%s» as it was lived', async (name) => {
  expect(await replay(readHistory(name))).toBeUndefined();
});

interface Recorded {
  events: { eventType: string; [attributes: string]: unknown }[];
}

test('a history that this clock would not have lived is told apart', async () => {
  const history = JSON.parse(readHistory('register-away')) as Recorded;
  const at = history.events.findIndex(({ eventType }) => eventType === 'EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES');
  const { upsertWorkflowSearchAttributesEventAttributes: _, ...event } = history.events[at] ?? { eventType: '' };
  history.events[at] = {
    ...event,
    eventType: 'EVENT_TYPE_TIMER_STARTED',
    timerStartedEventAttributes: { timerId: '99', startToFireTimeout: '60s' },
  };
  expect(await replay(JSON.stringify(history))).toBeInstanceOf(DeterminismViolationError);
});

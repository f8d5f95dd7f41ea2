import type { EventType, ProtocolEvent } from './event.js';
import { imported, started } from './evolve/beginning.js';
import { ofCommittee } from './evolve/committee.js';
import { ofCourse } from './evolve/course.js';
import { ofTheEnd } from './evolve/end.js';
import { ofEvaluations } from './evolve/evaluations.js';
import { ofInstruments } from './evolve/instruments.js';
import { ofPlans } from './evolve/plans.js';
import { ofProjects } from './evolve/projects.js';
import type { After, AfterEach } from './evolve/step.js';
import { ofText } from './evolve/text.js';
import { ofUpkeep } from './evolve/upkeep.js';
import type { Protocol } from './state.js';

type Following = Exclude<EventType, 'protocol-started' | 'protocol-imported'>;

/** Every kind of fact ever written has its line in one of these tables: a new one does not compile until it stands there. */
const after: AfterEach<Following> = {
  ...ofText,
  ...ofCourse,
  ...ofInstruments,
  ...ofPlans,
  ...ofProjects,
  ...ofCommittee,
  ...ofEvaluations,
  ...ofTheEnd,
  ...ofUpkeep,
};

function happened(state: Protocol | null, event: ProtocolEvent): Protocol {
  if (event.type === 'protocol-started') return started(event);
  if (event.type === 'protocol-imported') return imported(event);
  if (!state)
    throw new Error(`a log that begins with «${event.type}» is damaged: it must begin with the start of a protocol`);
  // The table pairs each fact with its own step; the compiler cannot follow the pairing through the union.
  return (after[event.type] as After<Following>)(state, event);
}

/** The state after one more fact. Total over every event ever written: old logs are read by it for as long as they exist. */
export function evolve(state: Protocol | null, event: ProtocolEvent): Protocol {
  const next = happened(state, event);
  return {
    ...next,
    position: next.position + 1,
    heardOn: event.recordedOn,
    // A reminder is the clock's own trace: it does not touch what the draft's sleep is counted from.
    recordedOn: event.type === 'reminded' ? next.recordedOn : event.recordedOn,
  };
}

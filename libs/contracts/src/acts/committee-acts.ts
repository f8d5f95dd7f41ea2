import { z } from 'zod';
import { civilDay, line, paragraph } from '../primitives.js';
import { act, knownId, newId, partyId } from './shape.js';

export const committeeMember = z.strictObject({
  party: partyId,
  name: line.min(1),
  function: line,
  email: z.union([z.email().max(300), z.literal('')]),
});

const people = z.array(line.min(1)).max(200);

/** The monitoring committee: who sits in it, when it is convened, and what it decided. */
export const committeeActs = [
  act('compose-committee', { on: civilDay, members: z.array(committeeMember).max(200) }),
  act('convene-committee', {
    meeting: newId,
    on: civilDay,
    meetsOn: civilDay,
    place: line,
    agenda: z.array(line.min(1)).max(60),
  }),
  act('record-minutes', {
    meeting: knownId,
    on: civilDay,
    present: people,
    excused: people,
    summary: paragraph,
    decisions: z.array(paragraph.min(1)).max(60),
  }),
] as const;

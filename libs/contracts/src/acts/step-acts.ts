import { z } from 'zod';
import { civilDay, count, line, paragraph } from '../primitives.js';
import { act, knownId, newId, ofCourse, partyId } from './shape.js';

const councilAct = {
  ...ofCourse,
  party: partyId,
  on: civilDay,
  number: line,
  votes: z.strictObject({ for: count, against: count, abstentions: count }),
  attendance: z.strictObject({ present: count, members: count }),
};

/** What the parties do, step by step, to bind themselves; and the mandates by which their people may. */
export const stepActs = [
  act('sign', {
    ...ofCourse,
    party: partyId,
    on: civilDay,
    version: z.int(),
    textHash: z.string().max(64),
    signatory: z.strictObject({ name: line, function: line }),
    also: z
      .array(z.strictObject({ party: partyId, function: line }))
      .max(39)
      .optional(),
  }),
  act('ratify-by-council', councilAct),
  act('refuse-by-council', { ...councilAct, reason: paragraph }),
  act('adjourn-by-council', { ...ofCourse, party: partyId, on: civilDay, until: civilDay, reason: paragraph }),
  act('complete-formality', { ...ofCourse, party: partyId, on: civilDay, step: knownId }),
  act('record-mandate', {
    id: newId,
    party: partyId,
    holder: line.min(1),
    function: line,
    act: line.min(1),
    on: civilDay,
    from: civilDay,
    until: civilDay.nullable(),
  }),
  act('end-mandate', { mandate: knownId, on: civilDay, reason: paragraph }),
] as const;

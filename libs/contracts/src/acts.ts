import type { CommandType } from '@pacta/protocol';
import { z } from 'zod';
import { civilDay, count, line, paragraph, uuid, year } from './primitives.js';

const partyId = z.string().max(40);
const act = <T extends CommandType, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

const councilAct = {
  party: partyId,
  on: civilDay,
  number: line,
  votes: z.strictObject({ for: count, against: count, abstentions: count }),
  attendance: z.strictObject({ present: count, members: count }),
};

export const planContent = z
  .strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/),
    objectives: z
      .array(
        z.strictObject({
          title: line,
          actions: z
            .array(
              z.strictObject({
                title: line,
                leads: z.array(z.strictObject({ party: partyId, name: line })).max(40),
                place: z.enum(['here', 'there', 'both']),
                months: z.strictObject({ from: z.int().min(1).max(12), to: z.int().min(1).max(12) }),
                budget: z.array(z.strictObject({ funder: line, cents: z.int().min(0).max(1e13) })).max(20),
                indicators: z.array(z.strictObject({ name: line, baseline: line, target: line })).max(20),
              }),
            )
            .max(100),
        }),
      )
      .max(40),
  })
  .meta({ id: 'PlanContent' });

/**
 * What staff may ask for. Submission names the draft's revision, not its text: the service reads the text that was saved, so that
 * nobody submits a page gone stale. Ids that a rule needs (the successor's) are given by the service.
 */
export const staffAct = z
  .discriminatedUnion('type', [
    act('submit-for-signature', { on: civilDay, revision: z.int().min(1) }),
    act('withdraw-text', { reason: paragraph }),
    act('sign', {
      party: partyId,
      on: civilDay,
      version: z.int(),
      textHash: z.string().max(64),
      signatory: z.strictObject({ name: line, function: line }),
    }),
    act('ratify-by-council', councilAct),
    act('refuse-by-council', { ...councilAct, reason: paragraph }),
    act('adjourn-by-council', { party: partyId, on: civilDay, until: civilDay, reason: paragraph }),
    act('complete-formality', { party: partyId, on: civilDay, step: z.string().max(60) }),
    act('redraft', { reason: paragraph }),
    act('abandon', { reason: paragraph }),
    act('propose-action-plan', { party: partyId, on: civilDay, year, content: planContent }),
    act('approve-action-plan', { party: partyId, on: civilDay, year, revision: z.int().min(1) }),
    act('conclude-specific-agreement', { on: civilDay, year }),
    act('submit-evaluation', {
      party: partyId,
      period: z.union([year, z.literal('final')]),
      on: civilDay,
      scores: z.record(z.string().max(60), z.int().min(-1000).max(1000)),
      lessons: paragraph,
      dissent: paragraph,
    }),
    act('decide-renewal', { party: partyId, on: civilDay, renew: z.boolean(), reason: paragraph }),
    act('give-notice', { party: partyId, on: civilDay, reason: paragraph }),
  ])
  .meta({ id: 'StaffAct' });

export type StaffAct = z.infer<typeof staffAct>;
export type StaffActType = StaffAct['type'];

/** A command as it crosses the door. The same id again gets the first answer; a 503 means «unknown»: repeat with the same id. */
export const commandBody = z.strictObject({ id: uuid, act: staffAct }).meta({ id: 'Command' });
export type CommandBody = z.infer<typeof commandBody>;

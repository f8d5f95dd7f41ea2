import { z } from 'zod';
import { civilDay, line, paragraph, year } from '../primitives.js';
import { cents, currency } from '../text.js';
import { act, partyId } from './shape.js';

export const indicator = z.strictObject({
  name: line,
  nature: z.enum(['quantitative', 'qualitative']).optional(),
  baseline: line,
  target: line,
});

const month = z.int().min(1).max(12);

const plannedAction = z.strictObject({
  title: line,
  leads: z.array(z.strictObject({ party: partyId, name: line })).max(40),
  place: z.enum(['here', 'there', 'both']),
  months: z.strictObject({ from: month, to: month }),
  budget: z.array(z.strictObject({ funder: line, cents })).max(20),
  indicators: z.array(indicator).max(20),
  /** The id of the project that it carries out. */
  project: z.string().max(60).optional(),
});

export const planContent = z
  .strictObject({
    currency,
    objectives: z.array(z.strictObject({ title: line, actions: z.array(plannedAction).max(100) })).max(40),
  })
  .meta({ id: 'PlanContent' });

const rank = z.int().min(0).max(100);

export const actionStatus = z.enum(['planned', 'under-way', 'done', 'dropped']);

export const planActs = [
  act('propose-action-plan', { party: partyId, on: civilDay, year, content: planContent }),
  act('approve-action-plan', { party: partyId, on: civilDay, year, revision: z.int().min(1) }),
  act('conclude-specific-agreement', { on: civilDay, year }),
  act('report-progress', {
    party: partyId,
    on: civilDay,
    year,
    /** Objective and action as they stand in the plan, counted from 0. */
    objective: rank,
    action: rank,
    status: actionStatus,
    /** One for each indicator, in the plan's order; empty where it is not known. */
    actuals: z.array(line).max(20),
    spentCents: cents.nullable(),
    note: paragraph,
  }),
] as const;

import { z } from 'zod';
import { civilDay } from '../primitives.js';

export const phase = z.enum([
  'drafting',
  'signing',
  'ratifying',
  'in-force',
  'refused',
  'abandoned',
  'renewed',
  'lapsed',
  'terminated',
]);

export const protocolRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    kind: z.string(),
    title: z.string(),
    phase,
    partners: z.array(z.string()),
    countries: z.array(z.string()),
    /** Of the parties, each once, as the rules of the protocol call them. */
    regimes: z.array(z.object({ id: z.string(), title: z.string() })),
    sentence: z.string(),
    awaited: z.string().nullable(),
    due: civilDay.nullable(),
    daysLeft: z.int().nullable(),
    nextOn: civilDay.nullable(),
    lastDay: civilDay.nullable(),
  })
  .meta({ id: 'ProtocolRow' });
export type ProtocolRow = z.infer<typeof protocolRow>;

export const protocolPage = z
  .object({ rows: z.array(protocolRow), total: z.int(), page: z.int(), size: z.int() })
  .meta({ id: 'ProtocolPage' });
export type ProtocolPage = z.infer<typeof protocolPage>;

/** The home screen: late, to be done soon, and the next thing when there is nothing. */
export const todoView = z
  .object({
    late: z.array(protocolRow),
    soon: z.array(protocolRow),
    drafts: z.array(protocolRow),
    next: protocolRow.nullable(),
    total: z.int(),
  })
  .meta({ id: 'Todo' });
export type TodoView = z.infer<typeof todoView>;

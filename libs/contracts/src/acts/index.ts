import type { CommandType } from '@pacta/protocol';
import { z } from 'zod';
import { uuid } from '../primitives.js';
import { committeeActs } from './committee-acts.js';
import { correctRecord } from './correction.js';
import { officeActs } from './office-acts.js';
import { planActs } from './plan-acts.js';
import { projectActs } from './project-acts.js';
import { stepActs } from './step-acts.js';
import { termActs } from './term-acts.js';
import { textActs } from './text-acts.js';

export { recordedAct, type StaffRecordedAct } from './correction.js';
export { obligationKind, policyChange, sha256 } from './office-acts.js';
export { planContent } from './plan-acts.js';
export { recordedActOf } from './recorded-act-of.js';

/** What staff may ask for, in a protocol that has begun. What a rule needs beside it (a hash, a successor's id) the service fills in. */
export const staffAct = z
  .discriminatedUnion('type', [
    ...textActs,
    ...stepActs,
    ...planActs,
    ...projectActs,
    ...committeeActs,
    ...termActs,
    ...officeActs,
    correctRecord,
  ])
  .meta({ id: 'StaffAct' }) satisfies z.ZodType<{ type: Exclude<CommandType, NotAsked> }>;

/** What begins a protocol has a door of its own; the rest is the clock's. */
type NotAsked = 'start-protocol' | 'import-protocol' | 'remind' | 'end-term' | 'end-notice';

export type StaffAct = z.infer<typeof staffAct>;
export type StaffActType = StaffAct['type'];

/** A command as it crosses the door. The same id again gets the first answer; a 503 means «unknown»: repeat with the same id. */
export const commandBody = z.strictObject({ id: uuid, act: staffAct }).meta({ id: 'Command' });
export type CommandBody = z.infer<typeof commandBody>;

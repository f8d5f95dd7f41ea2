import type { CorrectableType } from '@pacta/protocol';
import { z } from 'zod';
import { line, paragraph } from '../primitives.js';
import { committeeActs } from './committee-acts.js';
import { planActs } from './plan-acts.js';
import { projectActs } from './project-acts.js';
import { act } from './shape.js';
import { stepActs } from './step-acts.js';
import { termActs } from './term-acts.js';

/** The acts that a correction can put right, as staff say them. */
export const recordedAct = z
  .discriminatedUnion('type', [...stepActs, ...planActs, ...projectActs, ...committeeActs, ...termActs])
  .meta({ id: 'RecordedAct' }) satisfies z.ZodType<{ type: CorrectableType }>;
export type StaffRecordedAct = z.infer<typeof recordedAct>;

/** `act` is what should have been recorded at that entry of the journal; `null` where nothing should have been. */
export const correctRecord = act('correct-record', {
  position: z.int().min(1),
  act: recordedAct.nullable(),
  reason: paragraph,
  by: line.min(1),
});

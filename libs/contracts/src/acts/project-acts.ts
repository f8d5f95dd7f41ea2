import { z } from 'zod';
import { civilDay, line, paragraph } from '../primitives.js';
import { indicator } from './plan-acts.js';
import { act, knownId, newId, partyId } from './shape.js';

export const findings = z.strictObject({ short: paragraph, medium: paragraph, long: paragraph });
export const diagnosisOutcome = z.enum(['implement', 'adjust', 'reject', 'other-project']);

/** A project: its shared diagnosis, how it will be judged, its start and its end. */
export const projectActs = [
  act('record-diagnosis', {
    project: newId,
    title: line.min(1),
    on: civilDay,
    parties: z.array(partyId).max(40),
    findings,
    outcome: diagnosisOutcome,
  }),
  act('set-up-evaluation', {
    project: knownId,
    on: civilDay,
    method: paragraph,
    indicators: z.array(indicator).max(40),
    alternatives: paragraph,
    reversibility: paragraph,
  }),
  act('start-project', { project: knownId, on: civilDay }),
  act('close-project', { project: knownId, on: civilDay, report: paragraph, lessons: paragraph }),
] as const;

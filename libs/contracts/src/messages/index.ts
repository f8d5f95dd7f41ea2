import type { z } from 'zod';
import type { ProtocolEvent, Refusal } from '@pacta/protocol';
import type { ImportProblem, ImportRemark } from '../imports.js';
import type { language } from '../primitives.js';
import type { Catalogue, ServiceProblem, ServiceProblems } from './catalogue.js';
import { english } from './en/index.js';
import { french } from './fr/index.js';
import type { Names } from './names.js';

export * from './catalogue.js';
export type { FileSentences, NotMade, NotMerged, TextOrigin } from './files.js';
export type { NamedDocument } from './document-title.js';
export * from './names.js';

export type UiLanguage = z.infer<typeof language>;

const catalogues: Readonly<Record<UiLanguage, Catalogue>> = { fr: french, en: english };

export const catalogueIn = (language: UiLanguage): Catalogue => catalogues[language];

/** Why the domain declined, and what would lift it. */
export function refusalIn(language: UiLanguage, refusal: Refusal, names: Names): string {
  // The record pairs each reason with its own sentence; the compiler cannot follow the pairing through the union.
  const say = catalogues[language].refusals[refusal.reason] as (refusal: Refusal, names: Names) => string;
  return say(refusal, names);
}

/** What happened, for the journal. */
export function eventIn(language: UiLanguage, event: ProtocolEvent, names: Names): string {
  const say = catalogues[language].journal[event.type] as (event: ProtocolEvent, names: Names) => string; // as above
  return say(event, names);
}

/** Why the service declined. */
export function problemIn<P extends ServiceProblem>(
  language: UiLanguage,
  problem: P,
  ...about: Parameters<ServiceProblems[P]>
): string {
  const say = catalogues[language].problems[problem] as (...about: Parameters<ServiceProblems[P]>) => string; // as above
  return say(...about);
}

/** What is wrong in a spreadsheet, without its place. */
export function importProblemIn(language: UiLanguage, problem: ImportProblem): string {
  const say = catalogues[language].imports.problems[problem.reason] as (problem: ImportProblem) => string; // as above
  return say(problem);
}

/** What is told of a spreadsheet that can be read. */
export function importRemarkIn(language: UiLanguage, remark: ImportRemark): string {
  const say = catalogues[language].imports.remarks[remark.reason] as (remark: ImportRemark) => string; // as above
  return say(remark);
}

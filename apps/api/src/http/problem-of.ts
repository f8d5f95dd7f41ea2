import { HttpException } from '@nestjs/common';
import type { Problem } from '@pacta/contracts';
import {
  catalogueIn,
  importProblemIn,
  namesOf,
  problemIn,
  refusalIn,
  type UiLanguage,
} from '@pacta/contracts/messages';
import { DocumentError, sayFault } from '@pacta/documents';
import { ClockUnavailable } from '@pacta/lifecycle/client';
import { RegisterUnavailable, UnstorableText } from '@pacta/register';
import type { RuleProblem } from '@pacta/protocol';
import { Declined, FaultyTemplate, InvalidInput, Refused, UnfitFields, Unsound, UnreadableFile } from './declined.js';
import { fieldOf, refusalStatus } from './refusal-status.js';

type Errors = NonNullable<Problem['errors']>;

/** Faults of the world outside, as the service says them; anything else that is thrown is a bug. */
function expected(error: unknown): Declined | undefined {
  if (error instanceof Declined) return error;
  if (error instanceof RegisterUnavailable) return new Declined('register-unavailable');
  if (error instanceof ClockUnavailable)
    return new Declined(error.behind === 'register' ? 'register-unavailable' : 'clock-unavailable');
  if (error instanceof UnstorableText) return new Declined('invalid-input', { count: 1 });
  if (error instanceof DocumentError && error.id === 'conversion-queue-full') return new Declined('converter-busy');
  if (error instanceof DocumentError && /^(no-converter|conversion)/.test(error.id)) return new Declined('no-pdf');
  if (error instanceof DocumentError && error.id.startsWith('comparison')) return new Declined('no-comparison');
  if (error instanceof HttpException && error.getStatus() === 404) return new Declined('not-found');
  return undefined;
}

function errorsOf(language: UiLanguage, { issues }: InvalidInput): Errors {
  const say = catalogueIn(language).issue;
  return issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return { path: [...issue.path, ...unknown].map(String).join('.'), detail: say(issue) };
  });
}

/** A place within the setting that was sent is told as a place of the body; the rest of the rules keep their own. */
function unsoundIn(language: UiLanguage, { setting: { section, id }, problems }: Unsound): Errors {
  const { rules } = catalogueIn(language);
  const own = section === 'general' ? '' : `${section}.${id}.`;
  return problems.map((problem) => {
    // The record pairs each reason with its own sentence; the compiler cannot follow the pairing through the union.
    const say = rules[problem.reason] as (problem: RuleProblem) => string;
    const path = problem.path.startsWith(own) ? `body.${problem.path.slice(own.length)}` : problem.path;
    return { path, detail: say(problem) };
  });
}

/** `path` is the cell, the row or the column; empty for the file as a whole. */
function unreadableIn(language: UiLanguage, { problems }: UnreadableFile): Errors {
  return problems.map((problem) => ({
    path: catalogueIn(language).imports.place(problem),
    detail: importProblemIn(language, problem),
  }));
}

/** `path` is the place in the document, in words; empty for the file as a whole. */
function faultyIn(language: UiLanguage, { faults }: FaultyTemplate): Errors {
  return faults
    .map((fault) => sayFault(fault, language))
    .map(({ place, sentence }) => ({ path: place, detail: sentence }));
}

/** `domaines[2].intitule` is told as a place of what was sent, `fields.domaines.2.intitule`, and in words of the template's own. */
function unfitIn(language: UiLanguage, { path, faults }: UnfitFields): Errors {
  return faults.map((fault) => ({
    path: `${path}.${fault.path.replace(/\[(\d+)\]/g, '.$1').replace(/^\./, '')}`,
    detail: sentence(fault[language]),
  }));
}

/** «cette donnée manque» → «Cette donnée manque.» */
const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;

function refused(language: UiLanguage, error: Refused): Omit<Problem, 'title' | 'type'> {
  const { refusal, state, missing, text, rules } = error;
  const detail = refusalIn(language, refusal, namesOf(state, text, rules));
  const field = fieldOf[refusal.reason];
  const say = catalogueIn(language).missing;
  const errors = field
    ? [{ path: field, detail }]
    : missing.map((each) => ({ path: each.path, detail: say(each, text, rules.kinds[state?.kind ?? '']?.fields) }));
  return {
    status: refusalStatus[refusal.reason],
    reason: refusal.reason,
    detail,
    ...(errors.length > 0 && { errors }),
  };
}

function said(language: UiLanguage, declined: Declined): Omit<Problem, 'title' | 'type'> {
  const { status, problem, about } = declined;
  // The subjects belong to this very problem: the constructor saw to it.
  const [subject] = about as [{ current?: number }?];
  const detail = problemIn(language, problem, ...(about as []));
  return { status, reason: problem, detail, ...(subject?.current !== undefined && { current: subject.current }) };
}

/** What a reader is told of an error, as RFC 9457 has it; `undefined` for a bug, which is told by its request id alone. */
export function problemOf(
  error: unknown,
  language: UiLanguage,
  requestId: string,
): Problem & { readonly bug: boolean } {
  const known = expected(error);
  let body: Omit<Problem, 'title' | 'type'>;
  if (error instanceof Refused) body = refused(language, error);
  else if (error instanceof InvalidInput) {
    const errors = errorsOf(language, error);
    body = { ...said(language, new Declined('invalid-input', { count: errors.length })), errors };
  } else if (error instanceof UnfitFields) {
    const errors = unfitIn(language, error);
    body = { ...said(language, new Declined('invalid-input', { count: errors.length })), errors };
  } else if (error instanceof Unsound) {
    const errors = unsoundIn(language, error);
    body = { ...said(language, new Declined('rules-unsound', { count: errors.length })), errors };
  } else if (error instanceof UnreadableFile) {
    const errors = unreadableIn(language, error);
    body = { ...said(language, new Declined('import-unreadable', { count: errors.length })), errors };
  } else if (error instanceof FaultyTemplate) {
    const errors = faultyIn(language, error);
    body = { ...said(language, new Declined('template-faulty', { count: errors.length })), errors };
  } else body = said(language, known ?? new Declined('internal', { requestId }));
  const title = catalogueIn(language).titles[body.status] ?? '';
  return { type: 'about:blank', title, ...body, instance: requestId, bug: body.status === 500 };
}

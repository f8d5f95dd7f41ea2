import type { ImportProblem } from '@pacta/contracts';
import type { FieldFault, LintFault } from '@pacta/documents';
import type { ServiceProblem, ServiceProblems } from '@pacta/contracts/messages';
import {
  defaultRules,
  type Missing,
  type Protocol,
  type ProtocolText,
  type Refusal,
  type RuleProblem,
  type Rules,
  type Setting,
} from '@pacta/protocol';
import type { z } from 'zod';

const STATUS: Readonly<Record<ServiceProblem, number>> = {
  'malformed-json': 400,
  'not-json': 415,
  'invalid-input': 422,
  'too-large': 413,
  'not-found': 404,
  'no-such-organisation': 404,
  'no-such-protocol': 404,
  'no-such-document': 404,
  'reference-taken': 409,
  'no-such-attachment': 404,
  'not-sent-yet': 409,
  'not-an-attachment': 415,
  'other-bytes': 422,
  'file-too-large': 413,
  'no-such-import': 404,
  'no-such-version': 404,
  'no-comparison': 503,
  'no-such-job': 404,
  'nothing-to-produce': 422,
  'too-many-protocols': 422,
  'not-a-spreadsheet-upload': 415,
  'import-unreadable': 422,
  'import-has-problems': 409,
  'import-already': 409,
  'import-empty': 409,
  'not-drafting': 409,
  'if-match-required': 428,
  'draft-changed': 412,
  'stale-draft': 409,
  'id-already-used': 409,
  'setting-changed': 412,
  'setting-in-use': 409,
  'rules-unsound': 422,
  'no-such-template': 404,
  'no-such-template-version': 404,
  'document-kind-exists': 409,
  'own-field-unfit': 422,
  'not-a-template-upload': 415,
  'template-faulty': 422,
  'template-changed': 409,
  'template-signed': 409,
  'not-a-logo': 422,
  'colour-too-pale': 422,
  'wrong-host': 421,
  'unknown-zone': 422,
  'not-printable': 422,
  'no-pdf': 503,
  'register-unavailable': 503,
  'clock-unavailable': 503,
  'converter-busy': 503,
  internal: 500,
};

/** The service cannot do what is asked; the catalogue has the sentence. */
export class Declined<P extends ServiceProblem = ServiceProblem> extends Error {
  readonly status: number;
  readonly about: Parameters<ServiceProblems[P]>;

  constructor(
    readonly problem: P,
    ...about: Parameters<ServiceProblems[P]>
  ) {
    super(problem);
    this.status = STATUS[problem];
    this.about = about;
  }
}

/** The domain refuses the act. `state`, `text` and `rules` are what its sentence takes its names from. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly state: Protocol | null = null,
    readonly text: ProtocolText | null = null,
    readonly rules: Rules = defaultRules,
  ) {
    super(refusal.reason);
  }

  get missing(): readonly Missing[] {
    return this.refusal.reason === 'text-incomplete' ? this.refusal.missing : [];
  }
}

/** The rules could not be used, were this setting kept. */
export class Unsound extends Error {
  constructor(
    readonly setting: Pick<Setting, 'section' | 'id'>,
    readonly problems: readonly RuleProblem[],
  ) {
    super('rules-unsound');
  }
}

/** A spreadsheet of which nothing can be read, and why. */
export class UnreadableFile extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super('import-unreadable');
  }
}

/** A file that cannot serve as a template, and why. */
export class FaultyTemplate extends Error {
  constructor(readonly faults: readonly LintFault[]) {
    super('template-faulty');
  }
}

/** What was typed does not fill the template. `path`: the place of the fields in what was sent. */
export class UnfitFields extends Error {
  constructor(
    readonly path: string,
    readonly faults: readonly FieldFault[],
  ) {
    super('invalid-input');
  }
}

/** What was sent is not of the shape that the contract says. */
export class InvalidInput extends Error {
  constructor(readonly issues: readonly z.core.$ZodIssue[]) {
    super('invalid-input');
  }
}

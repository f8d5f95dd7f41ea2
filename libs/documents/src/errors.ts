import type { FieldFault } from './data/faults.js';

/** Stable ids: callers and catalogues may rely on them; sentences may change. */
export type DocumentErrorId =
  | 'language-not-offered'
  | 'template-missing'
  | 'template-broken'
  | 'data-invalid'
  | 'rendering-failed'
  | 'file-not-a-document'
  | 'not-a-logo'
  | 'no-converter'
  | 'conversion-queue-full'
  | 'conversion-timed-out'
  | 'conversion-failed'
  | 'comparison-timed-out'
  | 'comparison-failed';

/** Everything this library throws on purpose. `detail` is for logs, never for the user. */
export class DocumentError extends Error {
  constructor(
    readonly id: DocumentErrorId,
    message: string,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DocumentError';
  }
}

/** The data given does not fit the template's schema. Holds every fault, not the first alone. */
export class DocumentDataError extends DocumentError {
  constructor(
    readonly kind: string,
    readonly faults: readonly FieldFault[],
  ) {
    super('data-invalid', faults.map((fault) => `${fault.path}: ${fault.en}`).join('\n'));
    this.name = 'DocumentDataError';
  }
}

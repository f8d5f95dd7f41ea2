import { templateHashInUse } from '@pacta/templates';
import type { HashOfTemplate } from '../road/text-hash.js';
import type { Services } from '../services.js';
import { instantOfDate } from '../views/situation.js';

interface Whose {
  readonly organisation: string;
  /** Null: of one that is not there yet. */
  readonly protocolId: string | null;
}

/** The template that a text of an organisation is printed in, as a signature is bound to it. */
export const hashInUse =
  ({ register, now }: Pick<Services, 'register' | 'now'>, whose: Whose): HashOfTemplate =>
  (template, language) =>
    templateHashInUse(register.templates, template, language, { ...whose, at: instantOfDate(now()) });

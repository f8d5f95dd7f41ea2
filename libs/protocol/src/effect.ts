import type { CivilDay } from './calendar/civil-day.js';
import type { CalledDocument } from './document.js';
import type { ObligationKind } from './rules/rules.js';
import type { PartyId } from './text.js';

export type NoticeKind =
  | 'signature-requested'
  | 'text-withdrawn'
  | 'ratification-requested'
  | 'ratification-refused'
  | 'entered-into-force'
  | 'action-plan-proposed'
  | 'action-plan-adopted'
  | 'evaluation-concluded'
  | 'renewal-agreed'
  | 'notice-given'
  | 'mandate-expires'
  | 'proposal-made'
  | 'proposal-took-effect'
  | 'proposal-refused'
  | 'proposal-withdrawn'
  | 'notice-withdrawn'
  | 'committee-convened'
  | 'record-corrected'
  | 'protocol-ended'
  | 'reminder';

/** Something to be done in the world because of a fact. Written to the outbox with the fact, carried out later, at least once. */
export type Effect =
  | ({ readonly type: 'issue-document' } & CalledDocument)
  | {
      readonly type: 'send-notice';
      readonly notice: NoticeKind;
      readonly parties: readonly PartyId[];
      readonly obligation?: ObligationKind;
      readonly year?: number;
      readonly instrument?: string;
      readonly duty?: string;
      readonly meeting?: string;
      readonly due?: CivilDay;
      readonly toSupervisor?: boolean;
    }
  | { readonly type: 'start-successor'; readonly successor: string };

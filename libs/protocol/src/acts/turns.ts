import type { Act, CommandType, CorrectableType } from '../command.js';
import type { EventType, ProtocolEvent } from '../event.js';
import { corrected } from '../replay.js';

/** The act that left each kind of fact, where that act can be put right by a correction. */
const CORRECTABLE = {
  signed: 'sign',
  'council-ratified': 'ratify-by-council',
  'council-refused': 'refuse-by-council',
  'council-adjourned': 'adjourn-by-council',
  'formality-completed': 'complete-formality',
  'mandate-recorded': 'record-mandate',
  'mandate-ended': 'end-mandate',
  'action-plan-proposed': 'propose-action-plan',
  'action-plan-approved': 'approve-action-plan',
  'specific-agreement-concluded': 'conclude-specific-agreement',
  'progress-reported': 'report-progress',
  'diagnosis-recorded': 'record-diagnosis',
  'evaluation-set-up': 'set-up-evaluation',
  'project-started': 'start-project',
  'project-closed': 'close-project',
  'committee-composed': 'compose-committee',
  'committee-convened': 'convene-committee',
  'minutes-recorded': 'record-minutes',
  'evaluation-submitted': 'submit-evaluation',
  'renewal-decided': 'decide-renewal',
  'notice-given': 'give-notice',
  'notice-withdrawn': 'withdraw-notice',
  'termination-proposed': 'propose-termination',
  'proposal-withdrawn': 'withdraw-proposal',
  'duty-fulfilled': 'fulfil-duty',
} as const satisfies Partial<Record<EventType, CorrectableType>>;

/** Acts that another act undoes, or that a text of their own carries: no correction changes them, but they must still stand. */
const STANDING = {
  'text-submitted': 'submit-for-signature',
  'text-withdrawn': 'withdraw-text',
  'text-corrected': 'correct-text',
  'text-taken-up-again': 'redraft',
  abandoned: 'abandon',
  'amendment-proposed': 'propose-amendment',
  'adhesion-proposed': 'propose-adhesion',
} as const satisfies Partial<Record<EventType, CommandType>>;

/** The clock's own ends of a term. They are drawn anew: what ended by mistake goes on. */
const ENDS = {
  renewed: 'end-term',
  lapsed: 'end-term',
  terminated: 'end-notice',
} as const satisfies Partial<Record<EventType, CommandType>>;

/** Facts that an act brings with it. They are drawn anew from the acts as they now stand. */
const FOLLOWS: ReadonlySet<EventType> = new Set<EventType>([
  'entered-into-force',
  'proposal-took-effect',
  'action-plan-adopted',
  'evaluation-concluded',
  'renewal-agreed',
  'lapse-lifted',
]);

const ACT_OF: Readonly<Partial<Record<EventType, AskedAgain['type']>>> = { ...CORRECTABLE, ...STANDING, ...ENDS };

/** What can be asked again when a log is lived again. */
export type AskedAgain = Act<
  CorrectableType | (typeof STANDING)[keyof typeof STANDING] | (typeof ENDS)[keyof typeof ENDS]
>;

export const isCorrectable = (type: EventType): type is keyof typeof CORRECTABLE => Object.hasOwn(CORRECTABLE, type);
export const isEnd = (type: EventType): boolean => Object.hasOwn(ENDS, type);

/** What one act was, and what followed from it. */
export interface Turn {
  readonly position: number;
  readonly fact: ProtocolEvent;
  readonly followed: readonly { readonly position: number; readonly fact: ProtocolEvent }[];
}

/** A log act by act, as it reads today. */
export function turnsOf(history: readonly ProtocolEvent[]): readonly Turn[] {
  const turns: { position: number; fact: ProtocolEvent; followed: { position: number; fact: ProtocolEvent }[] }[] = [];
  corrected(history).forEach((facts, index) => {
    const position = index + 1;
    for (const fact of facts) {
      const last = turns.at(-1);
      if (last && FOLLOWS.has(fact.type)) last.followed.push({ position, fact });
      else turns.push({ position, fact, followed: [] });
    }
  });
  return turns;
}

/** The act as it was meant; none for what nobody did, a reminder or a correction, and for what rests on nothing. */
export function actOf({ fact }: Turn): AskedAgain | undefined {
  const type = ACT_OF[fact.type];
  return type && ({ ...fact, type } as unknown as AskedAgain); // its fact holds all that the act said
}

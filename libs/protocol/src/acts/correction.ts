import type { Act, CorrectableType } from '../command.js';
import { refuse, accept, type Outcome } from '../decision.js';
import type { EventType, Fact, ProtocolEvent } from '../event.js';
import { evolve } from '../evolve.js';
import type { Refusal } from '../refusal.js';
import { corrected } from '../replay.js';
import { isSame } from '../same.js';
import type { Protocol } from '../state.js';
import { isAcceptedIn } from '../transitions.js';
import { unexplained, type Context, type Decide } from './context.js';

/** The act that left each kind of fact. Those that are not here follow from another, or from the clock. */
const ACT_OF = {
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

/** Facts that an act brings with it. They are drawn anew from the acts as they now stand. */
const FOLLOWS: ReadonlySet<EventType> = new Set<EventType>([
  'entered-into-force',
  'proposal-took-effect',
  'action-plan-adopted',
  'evaluation-concluded',
  'renewal-agreed',
  'lapse-lifted',
]);

/** Facts that end a term: they stand only while it runs. */
const ENDS: ReadonlySet<EventType> = new Set<EventType>(['renewed', 'lapsed', 'terminated']);

export const isCorrectable = (type: EventType): type is keyof typeof ACT_OF => type in ACT_OF;

/** What one act was, and what followed from it. */
interface Turn {
  readonly position: number;
  readonly fact: ProtocolEvent;
  readonly followed: readonly { readonly position: number; readonly fact: ProtocolEvent }[];
}

function turnsOf(history: readonly ProtocolEvent[]): Turn[] {
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

/** The act as it was meant; the id of a successor stands in the agreement that followed. */
function actOf({ fact, followed }: Turn): Act<CorrectableType> | undefined {
  if (!isCorrectable(fact.type)) return undefined;
  const agreed = followed.find((other) => other.fact.type === 'renewal-agreed')?.fact;
  const successor = agreed && 'successor' in agreed ? { successor: agreed.successor } : {};
  return { ...fact, ...successor, type: ACT_OF[fact.type] } as Act<CorrectableType>; // its fact holds all that the act said
}

type Replaced = ProtocolEvent<'record-corrected'>['replaced'];
type Relived = { readonly replaced: Replaced } | { readonly refusal: Refusal };

/** Lives the log again with one act as it should have been. What rested on it must still stand. */
function relive(
  turns: readonly Turn[],
  { position, act }: Act<'correct-record'>,
  decideAct: (state: Protocol, act: Act<CorrectableType>) => Outcome,
): Relived {
  const replaced: { position: number; facts: readonly Fact[] }[] = [];
  let state: Protocol | null = null;
  for (const turn of turns) {
    const isTarget = turn.position === position;
    const asked: Act<CorrectableType> | null | undefined = isTarget ? act : actOf(turn);
    let facts: readonly Fact[] = asked === null ? [] : [turn.fact];
    if (asked && state && turn.position >= position) {
      const outcome = decideAct(state, asked);
      if (!outcome.ok) {
        return isTarget
          ? { refusal: outcome.refusal }
          : { refusal: { reason: 'correction-contradicts', position: turn.position, because: outcome.refusal.reason } };
      }
      const [own, ...following] = outcome.facts;
      facts = [...(isTarget && own ? [own] : [turn.fact]), ...following];
    } else if (asked === undefined && ENDS.has(turn.fact.type) && state?.phase !== 'in-force') {
      return {
        refusal: { reason: 'correction-contradicts', position: turn.position, because: 'not-in-this-phase' },
      };
    } else if (asked !== null) {
      facts = [turn.fact, ...turn.followed.map(({ fact }) => fact)];
    }
    const were = [turn.fact, ...turn.followed.map(({ fact }) => fact)];
    const isUnchanged =
      facts.length === were.length && facts.every((fact, i) => isSame(written(fact), written(were[i])));
    if (!isUnchanged) {
      replaced.push({ position: turn.position, facts: facts.map(written) });
      for (const gone of turn.followed) {
        if (gone.position !== turn.position) replaced.push({ position: gone.position, facts: [] });
      }
    }
    const { recordedOn } = turn.fact;
    state = facts.reduce<Protocol | null>((soFar, fact) => evolve(soFar, { ...fact, recordedOn }), state);
  }
  return { replaced };
}

/** A fact without the day of its recording, which a correction does not touch. */
function written(fact: Fact | undefined): Fact {
  const { recordedOn: _, ...rest } = { recordedOn: null, ...fact };
  return rest as Fact; // only the stamp was taken off
}

/**
 * A mistake of recording, put right by a new fact with its reason and its author; the journal keeps both. The act as it should have
 * been is decided where it stood, and every act that came after it is asked again whether it still holds.
 * @throws Error when the log is not handed in
 */
export const correctRecord =
  (decideAct: (context: Context, act: Act<CorrectableType>) => Outcome): Decide<'correct-record'> =>
  (context, command) => {
    const { history, at, rules } = context;
    if (!history) throw new Error('a correction is decided on the whole log');
    const silent = unexplained(command.reason) ?? unexplained(command.by);
    if (silent) return refuse(silent);
    const turns = turnsOf(history);
    const target = turns.find(({ position }) => position === command.position);
    if (!target) return refuse({ reason: 'no-such-fact', position: command.position });
    const was = actOf(target);
    if (!was) return refuse({ reason: 'not-correctable', position: command.position });
    const isOther =
      command.act &&
      (command.act.type !== was.type || ('party' in was && 'party' in command.act && was.party !== command.act.party));
    if (isOther) return refuse({ reason: 'another-act', position: command.position });
    const relived = relive(turns, command, (state, act) =>
      isAcceptedIn(act.type, state.phase)
        ? decideAct({ state, rules, at }, act)
        : refuse({ reason: 'not-in-this-phase', command: act.type, phase: state.phase }),
    );
    if ('refusal' in relived) return refuse(relived.refusal);
    if (relived.replaced.length === 0) return refuse({ reason: 'nothing-changes' });
    const { position, reason, by } = command;
    return accept({ type: 'record-corrected', position, reason, by, replaced: relived.replaced });
  };

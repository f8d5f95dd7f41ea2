import { documentsCalledFor } from './called-for.js';
import type { Course } from './course.js';
import type { Effect, NoticeKind } from './effect.js';
import type { ProtocolEvent } from './event.js';
import { currentStep, phaseOf } from './procedure.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';
import { warnings } from './warnings.js';

/** From the last signature on, the councils are awaited: until then, or where none is, there is nothing to ask of them. */
const isSignedByAll = ({ procedures }: Pick<Course, 'procedures'>): boolean =>
  phaseOf(procedures) === 'ratifying' && procedures.some((progress) => currentStep(progress)?.act === 'deliberation');

const documentsOf = (event: ProtocolEvent, state: Protocol, rules: Rules): readonly Effect[] =>
  documentsCalledFor(event, state, rules).map((document) => ({ type: 'issue-document', ...document }));

/** The documents of the facts that now stand in the place of others. */
const issuedAnew = ({ replaced, recordedOn }: ProtocolEvent<'record-corrected'>, state: Protocol, rules: Rules) =>
  replaced.flatMap(({ facts }) => facts).flatMap((fact) => documentsOf({ ...fact, recordedOn }, state, rules));

/** A renewal that is agreed by a correction starts its successor like any other. */
const startedBy = ({ successor }: ProtocolEvent<'record-corrected'>): readonly Effect[] =>
  successor === undefined ? [] : [{ type: 'start-successor', successor }];

/** What is to be done in the world because of `event`; `state` is the one after it: documents are made, people are told. */
export function effectsOf(event: ProtocolEvent, state: Protocol, rules: Rules): readonly Effect[] {
  return [...documentsOf(event, state, rules), ...otherEffectsOf(event, state, rules)];
}

/** Who is told what, and what begins. */
function otherEffectsOf(event: ProtocolEvent, state: Protocol, rules: Rules): readonly Effect[] {
  const everyone = state.procedures.map((p) => p.party);
  // Those who join by it are told of it too.
  const proposal =
    'instrument' in event && event.instrument !== undefined ? state.instruments[event.instrument] : undefined;
  const involved = [...new Set([...everyone, ...(proposal?.procedures ?? []).map((p) => p.party)])];
  const tell = (notice: NoticeKind, parties: readonly PartyId[] = everyone): Effect => ({
    type: 'send-notice',
    notice,
    parties,
    ...(proposal && { instrument: proposal.id }),
  });
  /** Those whose signatory will have no mandate any more on the day of the signature. */
  const expiring = (of?: PartyId): readonly Effect[] => {
    const parties = [...new Set(warnings(state, rules).map(({ party }) => party))];
    const told = of === undefined ? parties : parties.filter((party) => party === of);
    return told.length > 0 ? [tell('mandate-expires', told)] : [];
  };
  switch (event.type) {
    case 'text-submitted':
      return [tell('signature-requested'), ...expiring()];
    case 'text-withdrawn':
      return [tell('text-withdrawn', state.text?.parties.map((p) => p.id) ?? [])];
    case 'signed':
      return isSignedByAll(proposal ?? state) ? [tell('ratification-requested', involved)] : [];
    case 'council-refused':
      return [event.instrument === undefined ? tell('ratification-refused') : tell('proposal-refused', involved)];
    case 'mandate-recorded':
      return expiring(event.party);
    case 'mandate-ended':
      return expiring(state.mandates.find(({ id }) => id === event.mandate)?.party);
    case 'amendment-proposed':
    case 'adhesion-proposed':
    case 'termination-proposed':
      return [tell('proposal-made', involved), ...expiring()];
    case 'proposal-withdrawn':
      return [tell('proposal-withdrawn', involved)];
    case 'proposal-took-effect':
      return [tell('proposal-took-effect', involved)];
    case 'committee-convened':
      return [tell('committee-convened')];
    case 'notice-withdrawn':
      return [tell('notice-withdrawn')];
    case 'record-corrected':
      return [tell('record-corrected'), ...issuedAnew(event, state, rules), ...startedBy(event)];
    case 'entered-into-force':
      return [tell('entered-into-force')];
    case 'action-plan-proposed':
      return [
        tell(
          'action-plan-proposed',
          everyone.filter((party) => party !== event.party),
        ),
      ];
    case 'action-plan-adopted':
      return [tell('action-plan-adopted')];
    case 'evaluation-concluded':
      return [tell('evaluation-concluded')];
    case 'renewal-agreed':
      return [{ type: 'start-successor', successor: event.successor }, tell('renewal-agreed')];
    case 'notice-given':
      return [tell('notice-given')];
    case 'reminded': {
      const { parties, kind: obligation, due, toSupervisor, year, instrument, duty, meeting } = event;
      const about = {
        ...(year !== undefined && { year }),
        ...(instrument !== undefined && { instrument }),
        ...(duty !== undefined && { duty }),
        ...(meeting !== undefined && { meeting }),
      };
      return [{ type: 'send-notice', notice: 'reminder', parties, obligation, due, toSupervisor, ...about }];
    }
    case 'renewed':
    case 'lapsed':
    case 'terminated':
      return [tell('protocol-ended')];
    default:
      return [];
  }
}

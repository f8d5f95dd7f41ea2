import type { Effect, NoticeKind } from './effect.js';
import type { ProtocolEvent } from './event.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/**
 * What is to be done in the world because of `event`; `state` is the one after it. The documents that a phase calls for, and who
 * is told what.
 */
export function effectsOf(event: ProtocolEvent, state: Protocol, rules: Rules): readonly Effect[] {
  const everyone = state.procedures.map((p) => p.party);
  const { language } = state;
  const tell = (notice: NoticeKind, parties: readonly PartyId[] = everyone): Effect => ({
    type: 'send-notice',
    notice,
    parties,
  });
  const issue = (kind: string, about: { party?: PartyId; year?: number } = {}): Effect => ({
    type: 'issue-document',
    kind,
    language,
    ...about,
  });
  switch (event.type) {
    case 'text-submitted':
      return [issue(rules.kinds[state.kind]?.document ?? state.kind), tell('signature-requested')];
    case 'text-withdrawn':
      return [tell('text-withdrawn', state.text?.parties.map((p) => p.id) ?? [])];
    case 'signed':
      return state.phase === 'ratifying' ? [tell('ratification-requested')] : [];
    case 'council-ratified':
      return [issue('council-deliberation', { party: event.party })];
    case 'council-refused':
      return [issue('council-deliberation', { party: event.party }), tell('ratification-refused')];
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
      return [issue('annual-action-plan', { year: event.year }), tell('action-plan-adopted')];
    case 'evaluation-concluded':
      // The final evaluation is what the councils decide on: the file is ready before they sit.
      return event.period === 'final'
        ? [issue('renewal-file'), tell('evaluation-concluded')]
        : [tell('evaluation-concluded')];
    case 'renewal-agreed':
      return [issue('renewal-file'), { type: 'start-successor', successor: event.successor }, tell('renewal-agreed')];
    case 'notice-given':
      return [tell('notice-given')];
    case 'reminded': {
      const { parties, kind: obligation, due, toSupervisor } = event;
      return [{ type: 'send-notice', notice: 'reminder', parties, obligation, due, toSupervisor }];
    }
    case 'renewed':
    case 'lapsed':
    case 'terminated':
      return [tell('protocol-ended')];
    default:
      return [];
  }
}

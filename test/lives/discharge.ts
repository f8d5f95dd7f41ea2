import {
  obligations,
  type Act,
  type CivilDay,
  type Obligation,
  type PartyText,
  type Protocol,
  type ProtocolText,
  type Rehearsed,
  type Rules,
  type TimerAct,
} from '@pacta/protocol';
import { aPlan, HASH } from '../builders/protocol.js';

type Asked = Exclude<Act, TimerAct>;

const partyIn = (text: ProtocolText | null | undefined, id: string): PartyText | undefined =>
  text?.parties.find((party) => party.id === id);

/** The act by which a party takes the step that it owes on this day: its signature, its council's decision, its formality. */
export function stepTaken(state: Protocol, { key, kind, instrument }: Obligation, on: CivilDay): Asked | undefined {
  const [, party = '', step = ''] = key.split('/');
  const course = { party, on, ...(instrument !== undefined && { instrument }) };
  const proposal = instrument === undefined ? undefined : state.instruments[instrument];
  const text = proposal?.text ?? state.text;
  if (kind === 'signature') {
    const { signatory, countersignatory } = partyIn(text, party) ?? {};
    const { name = '', function: capacity = '' } = (step === 'countersignature' ? countersignatory : signatory) ?? {};
    const signed = {
      version: state.version,
      textHash: proposal?.textHash ?? HASH,
      signatory: { name, function: capacity },
    };
    return { type: 'sign', ...course, ...signed };
  }
  if (kind === 'ratification') {
    const [votes, attendance] = [
      { for: 18, against: 3, abstentions: 2 },
      { present: 23, members: 27 },
    ];
    return { type: 'ratify-by-council', ...course, number: '12', votes, attendance };
  }
  return kind === 'formality' ? { type: 'complete-formality', ...course, step } : undefined;
}

const isAbout = (owed: Obligation, due: Rehearsed): boolean =>
  owed.kind === due.kind && owed.due === due.due && owed.duty === due.duty && owed.meeting === due.meeting;

/** The acts by which people do what is due, on the very day. */
export function discharged(state: Protocol, rules: Rules, due: Rehearsed): readonly Asked[] {
  const { kind, on, year = 0, parties } = due;
  const everyone = state.procedures.map(({ party }) => party);
  const [first = '', ...others] = everyone;
  switch (kind) {
    case 'action-plan': {
      const revision = (state.plans[year]?.revision ?? 0) + 1;
      return [
        { type: 'propose-action-plan', party: first, on, year, content: aPlan() },
        ...others.map((party): Asked => ({ type: 'approve-action-plan', party, on, year, revision })),
      ];
    }
    case 'specific-agreement':
      return [{ type: 'conclude-specific-agreement', on, year }];
    case 'yearly-evaluation':
    case 'final-evaluation':
      return parties.map((party) => evaluated(state, rules, party, kind === 'final-evaluation' ? 'final' : year, on));
    case 'duty': {
      const owed = obligations(state, rules).find(
        (each) => isAbout(each, due) && each.parties.join() === parties.join(),
      );
      return [{ type: 'fulfil-duty', obligation: owed?.key ?? '', on, note: '' }];
    }
    case 'committee-minutes':
      return [
        {
          type: 'record-minutes',
          meeting: due.meeting ?? '',
          on,
          present: state.committee.members.map(({ name }) => name),
          excused: [],
          summary: 'Le comité a fait le point.',
          decisions: [],
        },
      ];
    default:
      throw new Error(`nobody knows how to do «${kind}»`);
  }
}

function evaluated(state: Protocol, rules: Rules, party: string, period: number | 'final', on: CivilDay): Asked {
  const grid = rules.grids[rules.kinds[state.kind]?.grid ?? ''];
  const scores = (grid?.criteria ?? []).map(({ id, scale = grid?.scale }) => [id, scale?.max ?? 0]);
  const evaluator = grid?.asksForEvaluator ? ({ origin: 'internal', name: 'Luc Simon' } as const) : null;
  return {
    type: 'submit-evaluation',
    party,
    period,
    on,
    scores: Object.fromEntries(scores) as Record<string, number>,
    lessons: 'Commencer plus tôt.',
    dissent: '',
    evaluator,
  };
}

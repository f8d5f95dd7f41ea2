import type { CivilDay } from '../calendar/civil-day.js';
import type { Act, CommandType } from '../command.js';
import { accept, refuse } from '../decision.js';
import { instrumentIn } from '../proposals.js';
import { missingIn } from '../missing.js';
import { proceduresOf } from '../procedure.js';
import type { Refusal } from '../refusal.js';
import type { InstrumentKind } from '../rules/rules.js';
import { lastDayOf } from '../term.js';
import type { PartyId, ProtocolText } from '../text.js';
import { datedInTerm, unexplained, wrongOrder, type Context, type Decide } from './context.js';

type Proposal = Act<Extract<CommandType, `propose-${InstrumentKind}`>>;

function outOfPlace(context: Context, act: Proposal): Refusal | undefined {
  const wrongDay = datedInTerm(context, { on: act.on, party: act.party });
  if (wrongDay) return wrongDay;
  if (instrumentIn(context.state, act.instrument)) return { reason: 'proposal-exists', instrument: act.instrument };
  return undefined;
}

/** A text that could be signed, and whose term is not over already. */
function unsound(context: Context, { text, on }: { text: ProtocolText; on: CivilDay }): Refusal | undefined {
  const { state, rules } = context;
  const kind = rules.kinds[state.kind];
  if (!kind) return { reason: 'unknown-kind', kind: state.kind };
  const missing = missingIn(text, kind, rules);
  if (missing.length > 0) return { reason: 'text-incomplete', missing };
  const lastDay = state.inForce && lastDayOf(text, state.inForce.on);
  return lastDay && lastDay < on ? { reason: 'term-over', lastDay } : undefined;
}

function moved({ state }: Context, text: ProtocolText): { added: PartyId[]; removed: PartyId[] } {
  const [old, now] = [state.procedures.map(({ party }) => party), text.parties.map(({ id }) => id)];
  return { added: now.filter((id) => !old.includes(id)), removed: old.filter((id) => !now.includes(id)) };
}

/** A change of the text during the term: signed and ratified as each party's regime asks, validation and all. */
export const proposeAmendment: Decide<'propose-amendment'> = (context, act) => {
  const wrong = outOfPlace(context, act) ?? unsound(context, act);
  if (wrong) return refuse(wrong);
  const { added, removed } = moved(context, act.text);
  if (added.length + removed.length > 0) return refuse({ reason: 'parties-changed', added, removed });
  const procedures = proceduresOf(act.text, context.rules, 'amendment');
  return accept({ ...act, type: 'amendment-proposed', procedures });
};

/** New parties during the term: they bind themselves, and those that are here consent. */
export const proposeAdhesion: Decide<'propose-adhesion'> = (context, act) => {
  const wrong = outOfPlace(context, act) ?? unsound(context, act);
  if (wrong) return refuse(wrong);
  const { added, removed } = moved(context, act.text);
  if (removed.length > 0) return refuse({ reason: 'parties-changed', added, removed });
  if (added.length === 0) return refuse({ reason: 'nobody-joins' });
  const procedures = proceduresOf(act.text, context.rules, 'adhesion');
  return accept({ ...act, type: 'adhesion-proposed', procedures });
};

/** An end by common consent, on a day that all agree to. */
export const proposeTermination: Decide<'propose-termination'> = (context, act) => {
  const { state, rules } = context;
  const wrong = outOfPlace(context, act) ?? unexplained(act.reason);
  if (wrong) return refuse(wrong);
  if (act.endsOn < act.on) return refuse({ reason: 'ends-in-the-past', endsOn: act.endsOn, on: act.on });
  const lastDay = state.inForce?.lastDay;
  if (lastDay && act.endsOn > lastDay) return refuse({ reason: 'after-the-term', on: act.endsOn, lastDay });
  const procedures = state.text ? proceduresOf(state.text, rules, 'termination') : [];
  return accept({ ...act, type: 'termination-proposed', procedures });
};

export const withdrawProposal: Decide<'withdraw-proposal'> = (context, act) => {
  const instrument = instrumentIn(context.state, act.instrument);
  if (!instrument) return refuse({ reason: 'no-such-proposal', instrument: act.instrument });
  const { status } = instrument;
  if (status !== 'open') return refuse({ reason: 'proposal-closed', instrument: act.instrument, status });
  const wrong =
    unexplained(act.reason) ??
    datedInTerm(context, { on: act.on }) ??
    wrongOrder(instrument.submitted?.on ?? act.on, act.on);
  return wrong ? refuse(wrong) : accept({ ...act, type: 'proposal-withdrawn' });
};

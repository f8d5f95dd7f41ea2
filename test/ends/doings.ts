import type { DraftView, ProtocolView, StaffAct } from '@pacta/contracts';
import type { CivilDay, ProtocolText } from '@pacta/protocol';
import { aPlan, ratification, scorecard } from '../builders/protocol.js';
import { day } from './table.js';
import type { Doing } from './table.js';

type PlanContent = Extract<StaffAct, { type: 'propose-action-plan' }>['content'];

const dated = (on: number | CivilDay): CivilDay => (typeof on === 'number' ? day(on) : on);
const of = (instrument?: string) => (instrument === undefined ? {} : { instrument });

export const does =
  (act: StaffAct): Doing =>
  (life) =>
    life.act(act);

export const submits =
  (on: number | CivilDay): Doing =>
  (life) =>
    life.submitted(dated(on));

/** What was typed is saved, and nothing more. */
export const saves =
  (text: ProtocolText): Doing =>
  async (life) => {
    await life.save(text as DraftView['text']); // the same shape, read-only in the domain
    return life.view();
  };

/** Whom the text names for the step that this party takes now: its signatory, or whoever countersigns. */
function whoSigns({ parties, text }: ProtocolView, party: string) {
  const step = parties.find(({ id }) => id === party)?.steps.find(({ current }) => current);
  const named = text?.parties.find(({ id }) => id === party);
  return step?.organ === 'director-general' ? named?.countersignatory : null;
}

interface Stroke {
  readonly instrument?: string;
  /** The other party for which the same stroke binds, in that capacity. */
  readonly also?: { readonly party: string; readonly function: string };
  /** Whoever signs in the place of whom the text names. */
  readonly by?: { readonly name: string; readonly function: string };
}

export const signs =
  (party: string, on: number | CivilDay, { instrument, also, by }: Stroke = {}): Doing =>
  (life, view) => {
    const act = life.signature(view, party, dated(on), instrument);
    const other = by ?? (instrument === undefined ? whoSigns(view, party) : null);
    return life.act({
      ...act,
      ...(other && { signatory: { name: other.name, function: other.function } }),
      ...(also && { also: [also] }),
    });
  };

/** Whoever joins by a proposal is named in its text alone. */
export const joins =
  (party: string, on: number, instrument: string): Doing =>
  (life, view) => {
    const proposed = view.instruments.find(({ id }) => id === instrument);
    return life.act(life.signature({ ...view, text: proposed?.text ?? null }, party, day(on), instrument));
  };

export const ratifies = (party: string, on: number | CivilDay, instrument?: string): Doing =>
  does({ ...ratification(party, dated(on)), ...of(instrument) });

export const refuses = (party: string, on: number): Doing =>
  does({ ...ratification(party, day(on)), type: 'refuse-by-council', reason: 'La charge n’est pas budgétée' });

export const adjourns = (party: string, on: number, until: number): Doing =>
  does({ type: 'adjourn-by-council', party, on: day(on), until: day(until), reason: 'Le rapport manque' });

export const completes = (party: string, on: number, step: string): Doing =>
  does({ type: 'complete-formality', party, on: day(on), step });

/** Whoever leads the protocol leads its one action. */
export const proposesPlan =
  (party: string, on: number, year: number): Doing =>
  (life) => {
    const content = aPlan(undefined, life.lead) as PlanContent; // the same shape, read-only in the domain
    return life.act({ type: 'propose-action-plan', party, on: day(on), year, content });
  };
export const approvesPlan = (party: string, on: number, year: number): Doing =>
  does({ type: 'approve-action-plan', party, on: day(on), year, revision: 1 });
export const concludes = (on: number, year: number): Doing =>
  does({ type: 'conclude-specific-agreement', on: day(on), year });

export const evaluates = (party: string, on: number): Doing => {
  const { scores, lessons, dissent } = scorecard(party, 'final', day(on));
  return does({
    type: 'submit-evaluation',
    party,
    period: 'final',
    on: day(on),
    scores: { ...scores },
    lessons,
    dissent,
  });
};

export const renews = (party: string, on: number | CivilDay, renew = true): Doing =>
  does({ type: 'decide-renewal', party, on: dated(on), renew, reason: renew ? '' : 'Autres priorités' });

/** Of what is owed, the first duty of that name. */
export const fulfils =
  (name: string, on: number): Doing =>
  (life, view) => {
    const owed = view.obligations.find(({ key }) => key.includes(`/${name}/`));
    return life.act({ type: 'fulfil-duty', obligation: owed?.key ?? name, on: day(on), note: '' });
  };

/** The entry that this very act left, put right; `null`: nothing should have been recorded. */
export const corrects =
  (type: string, change: Record<string, unknown> | null): Doing =>
  async (life) => {
    const entry = (await life.journal()).findLast((each) => each.act?.type === type && each.correctedBy === null);
    if (!entry?.act) throw new Error(`no «${type}» is in the journal`);
    const act = change && { ...entry.act, ...change }; // the same act, said otherwise
    return life.act({ type: 'correct-record', position: entry.position, act, reason: 'Mal lu', by: 'Luc Simon' });
  };

import type { ProtocolView, StaffActType } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { partyName } from '../protocol/party-names.js';
import { inAddress, type AboutAct } from './about.js';
import { PLACE_OF, type Place } from './registry.js';

/** What the page proposes to do: one entry for the three outcomes of a council, one for the plan of a year. */
export interface Offer {
  readonly form: Place;
  readonly about: AboutAct;
}

/** What answers each thing that can be awaited. */
const ANSWERS: Readonly<Record<string, Place>> = {
  draft: 'draft',
  signature: 'sign',
  ratification: 'council',
  formality: 'formality',
  'action-plan': 'plan',
  'specific-agreement': 'agreement',
  'yearly-evaluation': 'evaluation',
  'final-evaluation': 'evaluation',
  'renewal-decision': 'renewal',
  duty: 'duty',
  'committee-minutes': 'minutes',
};

/** The steps by which parties bind themselves, and what each of them decides: offered beside what is awaited first. */
export const STEPS: readonly Place[] = ['sign', 'council', 'formality', 'renewal', 'redraft', 'draft'];
/** A plan is everyone's, and the party of the others is chosen in the form. */
const SHARED: readonly Place[] = ['plan', 'notice', 'mandate'];
/** Beyond this many parties that can take the same step, one entry stands for all, and the form asks which. */
const APART = 3;

type Possible = ProtocolView['possible'][number];

function aboutOf(
  { party, year, period, instrument, project, meeting, mandate, obligation }: Possible,
  form: Place,
): AboutAct {
  const told = { year, period, instrument, project, meeting, mandate, obligation };
  const known = Object.entries(SHARED.includes(form) ? told : { party, ...told }).filter(([, value]) => value !== null);
  return Object.fromEntries(known); // what is known of what an act is about
}

/** All that can be recorded now, each once. */
export function offersIn(view: ProtocolView): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const possible of view.possible) {
    const form = PLACE_OF[possible.type as StaffActType] as Place | undefined; // a newer service may know more acts
    if (!form) continue;
    const offer: Offer = { form, about: aboutOf(possible, form) };
    offers.set(JSON.stringify(offer), offer);
  }
  return [...offers.values()];
}

function isAwaited(view: ProtocolView, { form, about }: Offer): boolean {
  const { kind, parties, year, instrument } = view.blocking;
  if (!kind) return form === 'redraft';
  const key = view.obligations[0]?.key;
  if (form === 'duty') return about.obligation === key;
  if (form === 'minutes') return key === `committee-minutes/${about.meeting ?? ''}`;
  const { party, year: of, period } = about;
  return (
    (party === undefined || parties.includes(party)) &&
    (instrument ?? undefined) === about.instrument &&
    (year === null || of === year || period === String(year) || (of === undefined && period === undefined)) &&
    (kind !== 'final-evaluation' || period === 'final')
  );
}

/** Many parties that can take one step are one offer; its form asks which. */
function together(offers: readonly Offer[]): readonly Offer[] {
  const groups = new Map<string, Offer[]>();
  for (const offer of offers) {
    const step = `${offer.form}/${offer.about.instrument ?? ''}`;
    groups.set(step, [...(groups.get(step) ?? []), offer]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length <= APART) return group;
    const { party: _, ...about } = first.about;
    return [{ form: first.form, about }];
  });
}

/** What is possible now, as the page lays it out: the one thing that is awaited, the other steps, and all else. */
export function offersOf(view: ProtocolView): {
  readonly primary: Offer | undefined;
  readonly steps: readonly Offer[];
  readonly others: readonly Offer[];
} {
  const offers = offersIn(view);
  const { kind } = view.blocking;
  // What is awaited may lie so far ahead that nobody can record it yet: then there is nothing to press.
  const primary = offers.find((offer) => offer.form === (kind ? ANSWERS[kind] : 'redraft') && isAwaited(view, offer));
  const rest = offers.filter((offer) => offer !== primary);
  return {
    primary,
    steps: together(rest.filter(({ form }) => STEPS.includes(form))),
    others: rest.filter(({ form }) => !STEPS.includes(form)),
  };
}

const ANY: readonly Place[] = ['sign', 'council', 'formality'];

export function useOfferName(view: ProtocolView): (offer: Offer) => string {
  const { t } = useTranslation();
  return ({ form, about }) => {
    const { party, year, period, instrument } = about;
    const of = view.instruments.find(({ id }) => id === instrument);
    const name = party === undefined ? '' : partyName(of ?? view, party);
    const own = (): string => {
      if (form === 'evaluation' && period === 'final') return t('offer.finalEvaluation', { name });
      if (party === undefined && ANY.includes(form)) return t(`offer.any.${form as 'sign' | 'council' | 'formality'}`);
      return t(`offer.${form}`, { name, year: year ?? period ?? '' });
    };
    return of && form !== 'withdraw-proposal' ? t('offer.ofInstrument', { act: own(), instrument: of.name }) : own();
  };
}

export function useOfferTarget(view: ProtocolView): (offer: Offer) => string {
  const { to } = useWhere();
  return ({ form, about }) => {
    if (form === 'draft') return to.draft(view.id);
    if (form === 'plan') return to.plan(view.id, about.year ?? Number(view.today.slice(0, 4)));
    if (form === 'document') return to.drawUp(view.id);
    if (form === 'evaluation') return to.evaluation(view.id, about.period ?? 'final', about.party);
    return to.act(view.id, form, inAddress(about));
  };
}

import type { ProtocolView, StaffActType } from '@pacta/contracts';
import { useTranslation } from 'react-i18next';
import { useWhere } from '../frame/where.js';
import { partyName } from '../protocol/party-names.js';

/** What the page proposes to do: one entry for the three outcomes of a council, one for the plan of a year. */
export type OfferKind =
  | 'draft'
  | 'sign'
  | 'council'
  | 'formality'
  | 'plan'
  | 'agreement'
  | 'evaluation'
  | 'renewal'
  | 'redraft'
  | 'withdraw'
  | 'abandon'
  | 'notice';

export interface Offer {
  readonly kind: OfferKind;
  readonly party: string | null;
  readonly year: number | null;
  readonly period: string | null;
}

const KIND: Readonly<Record<StaffActType, OfferKind>> = {
  'submit-for-signature': 'draft',
  sign: 'sign',
  'ratify-by-council': 'council',
  'refuse-by-council': 'council',
  'adjourn-by-council': 'council',
  'complete-formality': 'formality',
  'propose-action-plan': 'plan',
  'approve-action-plan': 'plan',
  'conclude-specific-agreement': 'agreement',
  'submit-evaluation': 'evaluation',
  'decide-renewal': 'renewal',
  redraft: 'redraft',
  'withdraw-text': 'withdraw',
  abandon: 'abandon',
  'give-notice': 'notice',
};

/** What answers each thing that can be awaited. */
const ANSWERS: Readonly<Record<string, OfferKind>> = {
  draft: 'draft',
  signature: 'sign',
  ratification: 'council',
  formality: 'formality',
  'action-plan': 'plan',
  'specific-agreement': 'agreement',
  'yearly-evaluation': 'evaluation',
  'final-evaluation': 'evaluation',
  'renewal-decision': 'renewal',
};

const ENDINGS: readonly OfferKind[] = ['withdraw', 'abandon', 'notice'];
/** Plans and evaluations have a tab of their own, where each year stands. */
const IN_TABS: readonly OfferKind[] = ['plan', 'agreement', 'evaluation'];
/** A plan is everyone's, and one party's notice is chosen in its form. */
const SHARED: readonly OfferKind[] = ['plan', 'notice'];

function offersIn(view: ProtocolView): readonly Offer[] {
  const offers = new Map<string, Offer>();
  for (const { type, party, year, period } of view.possible) {
    const kind = KIND[type as StaffActType] as OfferKind | undefined;
    if (!kind) continue;
    const offer: Offer = { kind, party: SHARED.includes(kind) ? null : party, year, period };
    offers.set(JSON.stringify(offer), offer);
  }
  return [...offers.values()];
}

/** What is possible now, as the page lays it out: the one thing that is awaited, what else there is, and what ends it. */
export function offersOf(view: ProtocolView): {
  readonly primary: Offer | undefined;
  readonly others: readonly Offer[];
  readonly endings: readonly Offer[];
} {
  const offers = offersIn(view);
  const { kind, parties, year } = view.blocking;
  const awaited = offers.filter((offer) => offer.kind === ANSWERS[kind ?? ''] || (!kind && offer.kind === 'redraft'));
  const fits = ({ party, year: of, period }: Offer): boolean =>
    (party === null || parties.includes(party)) &&
    (year === null || of === year || period === String(year) || (of === null && period === null)) &&
    (kind !== 'final-evaluation' || period === 'final');
  const primary = awaited.find(fits) ?? awaited[0];
  const rest = offers.filter((offer) => offer !== primary);
  return {
    primary,
    others: rest.filter((offer) => !ENDINGS.includes(offer.kind) && !IN_TABS.includes(offer.kind)),
    endings: rest.filter((offer) => ENDINGS.includes(offer.kind)),
  };
}

export function useOfferName(view: ProtocolView): (offer: Offer) => string {
  const { t } = useTranslation();
  return ({ kind, party, year, period }) => {
    const name = partyName(view, party);
    if (kind === 'evaluation' && period === 'final') return t('offer.finalEvaluation', { name });
    return t(`offer.${kind}`, { name, year: year ?? period ?? '' });
  };
}

export function useOfferTarget(view: ProtocolView): (offer: Offer) => string {
  const { to } = useWhere();
  return ({ kind, party, year, period }) => {
    const about = { ...(party && { party }), ...(year !== null && { year: String(year) }) };
    if (kind === 'draft') return to.draft(view.id);
    if (kind === 'plan') return to.plan(view.id, year ?? Number(view.today.slice(0, 4)));
    if (kind === 'evaluation') return to.evaluation(view.id, period ?? 'final', party ?? undefined);
    return to.act(view.id, kind, about);
  };
}

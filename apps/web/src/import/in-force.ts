import type { ImportedProtocol, OrganisationView, ReferenceData } from '@pacta/contracts';
import type { CivilDay } from '../days/civil-day.js';
import { lastDayAfter, parseYears } from './years.js';

type Kind = ReferenceData['kinds'][number];
type Party = ImportedProtocol['text']['parties'][number];

/** What is typed of a protocol in force. Years that are settled stay as they are typed until they are sent. */
export interface InForce {
  readonly ids: { readonly id: string; readonly commandId: string };
  readonly kind: string;
  readonly reference: string;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly inForceOn: CivilDay | null;
  readonly end: 'day' | 'years' | 'endless';
  readonly lastDay: CivilDay | null;
  readonly years: number | null;
  readonly plans: string;
  readonly evaluations: string;
}

const nobody = { civility: '', name: '', function: '', mandate: '' } as const;

export const partyOf = (kind: Kind, rank: number, known: Partial<Party> = {}): Party => ({
  id: `p${rank + 1}`,
  name: '',
  country: '',
  regime: kind.regimes[rank] ?? kind.regimes.at(-1) ?? '',
  timeZone: '',
  signatory: nobody,
  countersignatory: null,
  referent: { name: '', email: '' },
  options: [],
  ...known,
});

/** A form that begins with our own organisation, and as many partners as the kind asks for. */
export function begun(kind: Kind, { id, name, country, timeZone }: OrganisationView): InForce {
  const partners = Array.from({ length: kind.parties.min - 1 }, (_, n) => partyOf(kind, n + 1));
  const { term } = kind;
  return {
    ids: { id: crypto.randomUUID(), commandId: crypto.randomUUID() },
    kind: kind.id,
    reference: '',
    title: '',
    parties: [partyOf(kind, 0, { id, name, country, timeZone }), ...partners],
    inForceOn: null,
    end: term.kind === 'endless' ? 'endless' : 'years',
    lastDay: null,
    years: term.kind === 'years' ? term.years : 5,
    plans: '',
    evaluations: '',
  };
}

interface Wanting {
  readonly path: string;
  readonly reason: 'day' | 'years' | 'list' | 'name' | 'country';
}

/** What must be said before it can be sent; the rest the service judges. */
export function wantingIn(form: InForce): readonly Wanting[] {
  const ask = (wrong: boolean, path: string, reason: Wanting['reason']): Wanting[] => (wrong ? [{ path, reason }] : []);
  return [
    ...ask(form.inForceOn === null, 'inForceOn', 'day'),
    ...ask(form.end === 'day' && form.lastDay === null, 'lastDay', 'day'),
    ...ask(form.end === 'years' && !form.years, 'years', 'years'),
    ...ask(parseYears(form.plans) === undefined, 'plans', 'list'),
    ...ask(parseYears(form.evaluations) === undefined, 'evaluations', 'list'),
    ...form.parties.flatMap(({ name, country }, i) => [
      ...ask(name.trim() === '', `parties.${i}.name`, 'name'),
      ...ask(country === '', `parties.${i}.country`, 'country'),
    ]),
  ];
}

const DAYS_A_YEAR = 365.25;

/** What binds is the last day; the text says as many whole years as come nearest to it. */
const yearsUntil = (from: CivilDay, lastDay: CivilDay): number =>
  Math.max(1, Math.round((Date.parse(lastDay) - Date.parse(from)) / 86_400_000 / DAYS_A_YEAR));

/** The last day that the form says; `null` for a text without an end, or where the form does not say yet. */
export function endOf({ end, inForceOn, lastDay, years }: InForce): CivilDay | null {
  if (end === 'endless' || inForceOn === null) return null;
  if (end === 'day') return lastDay;
  return years ? lastDayAfter(inForceOn, years) : null;
}

/** Only for a form in which nothing is wanting. */
export function bodyOf(form: InForce, kind: Kind): ImportedProtocol {
  const { ids, reference, title, parties, inForceOn, end, years } = form;
  if (inForceOn === null) throw new Error('asked for the body of a form that is not complete');
  const lastDay = endOf(form);
  const counted = end === 'years' ? years : lastDay && yearsUntil(inForceOn, lastDay);
  return {
    ...ids,
    kind: kind.id,
    reference,
    text: {
      language: 'fr',
      title,
      parties: [...parties],
      programme: { from: null, to: null },
      foundingDeliberationOn: null,
      links: '',
      domains: [],
      term: counted ? { kind: 'years', years: counted } : { kind: 'endless' },
      place: '',
    },
    inForceOn,
    lastDay,
    settled: { plans: [...(parseYears(form.plans) ?? [])], evaluations: [...(parseYears(form.evaluations) ?? [])] },
    source: '',
  };
}

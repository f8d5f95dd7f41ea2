import type { InstrumentView, ProtocolView, StaffActType } from '@pacta/contracts';
import { useSearchParams } from 'react-router';
import { useCorrecting } from './correcting.js';

/** What an act can be about, by the names that the address and the acts themselves use. */
const KEYS = ['party', 'instrument', 'project', 'meeting', 'mandate', 'obligation', 'step', 'period'] as const;
const FIGURES = ['year', 'objective', 'action', 'position'] as const;
type Key = (typeof KEYS)[number];
type Figure = (typeof FIGURES)[number];

export type AboutAct = { readonly [K in Key]?: string } & { readonly [K in Figure]?: number };

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What the address says the act is about; in a correction, what the act that stands there is about. */
export function useAbout(): AboutAct {
  const [search] = useSearchParams();
  const recorded = useCorrecting()?.act;
  const told: Readonly<Record<string, unknown>> = recorded ? { ...recorded } : Object.fromEntries(search);
  const lines = KEYS.flatMap((key) => (isPlain(told[key]) ? [[key, `${told[key]}`]] : []));
  const figures = FIGURES.flatMap((key) => (isPlain(told[key]) ? [[key, Number(told[key])]] : []));
  return Object.fromEntries([...lines, ...figures]) as AboutAct; // built from its own keys
}

/** The same, as the address writes it. */
export const inAddress = (about: AboutAct): Record<string, string> =>
  Object.fromEntries(Object.entries(about).map(([key, value]) => [key, String(value)]));

/** The amendment, adhesion or termination that an act is about; undefined for the protocol itself. */
export const instrumentOf = ({ instruments }: ProtocolView, about: AboutAct): InstrumentView | undefined =>
  instruments.find(({ id }) => id === about.instrument);

/** The procedures that an act is a step of: the instrument's own, or the protocol's. */
export const partiesOf = (view: ProtocolView, about: AboutAct): ProtocolView['parties'] =>
  instrumentOf(view, about)?.parties ?? view.parties;

/** The parties of which one of these acts can be recorded now. */
export function mayAct(view: ProtocolView, types: readonly StaffActType[], about: AboutAct = {}): readonly string[] {
  const fits = view.possible.filter(
    (act) =>
      types.some((type) => type === act.type) &&
      (about.year === undefined || act.year === about.year) &&
      (act.instrument ?? undefined) === about.instrument,
  );
  return [...new Set(fits.flatMap(({ party }) => party ?? []))];
}

/** A short name for something new, that nothing here bears yet: `a1`, `a2`, … */
export function nextId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let n = taken.length + 1; ; n += 1) if (!ids.has(`${prefix}${n}`)) return `${prefix}${n}`;
}

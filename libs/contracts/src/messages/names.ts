import {
  defaultRules,
  textNameIn,
  type CivilDay,
  type Duty,
  type InstrumentKind,
  type NamingLanguage,
  type Organ,
  type PartyId,
  type Protocol,
  type ProtocolText,
  type Regime,
  type Rules,
  type TextName,
} from '@pacta/protocol';

/** What the rules call a thing, by language. */
export type Label = NonNullable<Regime['label']>;

/** An amendment, an adhesion or a termination by its rank among those of its kind, from 1. */
export interface InstrumentName {
  readonly kind: InstrumentKind;
  readonly number: number;
  readonly title: string;
}

/** How the sentences call what commands and facts know by id only. Undefined where the id leads to nothing. */
export interface Names {
  /** What its kind calls a text: «charte», «accord de jumelage»; «protocole» where the kind does not say. */
  readonly text: (language: NamingLanguage) => TextName;
  /** The name alone («Andenne»); empty while the drafter has not said. */
  readonly party: (id: PartyId) => string;
  /** A key of the rules' regimes. */
  readonly regime: (id: PartyId) => string;
  /** Who takes this step of the party; the step it has to take now where none is named. */
  readonly organ: (id: PartyId, step?: string, instrument?: string) => Organ | undefined;
  /** Its council comes after the signature, and ratifies it; otherwise it deliberates before anybody signs, or alone. */
  readonly ratifies: (id: PartyId) => boolean;
  readonly criterion: (id: string) => Label | undefined;
  /** What the rules call a step, where they do: those of the defaults may be named in the catalogues alone. */
  readonly step: (id: string, party?: PartyId) => Label | undefined;
  readonly duty: (id: string) => Label | undefined;
  readonly project: (id: string) => string | undefined;
  /** The day on which the committee sits. */
  readonly meeting: (id: string) => CivilDay | undefined;
  readonly mandate: (id: string) => Protocol['mandates'][number] | undefined;
  readonly instrument: (id: string) => InstrumentName | undefined;
}

/** In the order in which they were proposed. */
export function instrumentNames(state: Protocol): ReadonlyMap<string, InstrumentName> {
  const counts = { amendment: 0, adhesion: 0, termination: 0 };
  return new Map(
    Object.values(state.instruments).map(({ id, kind, title }) => [id, { kind, title, number: (counts[kind] += 1) }]),
  );
}

type Known = Pick<Rules, 'kinds' | 'regimes' | 'grids'>;

function dutiesOf({ kinds, regimes }: Known): readonly Duty[] {
  return [...Object.values(kinds), ...Object.values(regimes)].flatMap(({ duties }) => duties ?? []);
}

/** The names of one protocol; `draft` where no text has been submitted yet, `rules` where an installation has some of its own. */
export function namesOf(state: Protocol | null, draft: ProtocolText | null = null, rules: Known = defaultRules): Names {
  const texts = [state?.text, draft, ...Object.values(state?.instruments ?? {}).map(({ text }) => text)];
  const partyOf = (id: PartyId) => texts.flatMap((text) => text?.parties ?? []).find((party) => party.id === id);
  const stepsOf = (id: PartyId, instrument?: string) => {
    const course = instrument === undefined ? state : state?.instruments[instrument];
    return course?.procedures.find(({ party }) => party === id)?.steps ?? [];
  };
  const regime = (id: PartyId) => partyOf(id)?.regime ?? '';
  const instruments = state ? instrumentNames(state) : new Map<string, InstrumentName>();
  return {
    text: (language) => textNameIn(language, rules.kinds[state?.kind ?? '']?.label),
    party: (id) => partyOf(id)?.name ?? id,
    regime,
    organ: (id, step, instrument) =>
      stepsOf(id, instrument).find((each) => (step ? each.id === step : !each.doneOn))?.organ,
    ratifies: (id) => {
      const steps = rules.regimes[regime(id)]?.steps ?? [];
      const council = steps.findIndex(({ act }) => act === 'deliberation');
      return council < 0 || steps.slice(0, council).some(({ act }) => act === 'signature');
    },
    criterion: (id) =>
      rules.grids[rules.kinds[state?.kind ?? '']?.grid ?? '']?.criteria.find((each) => each.id === id)?.label,
    step: (id, party) =>
      [rules.regimes[regime(party ?? '')], ...Object.values(rules.regimes)]
        .flatMap((each) => each?.steps ?? [])
        .find((step) => step.id === id)?.label,
    duty: (id) => dutiesOf(rules).find((duty) => duty.id === id)?.label,
    project: (id) => state?.projects[id]?.title,
    meeting: (id) => state?.committee.meetings[id]?.meetsOn,
    mandate: (id) => state?.mandates.find((mandate) => mandate.id === id),
    instrument: (id) => instruments.get(id),
  };
}

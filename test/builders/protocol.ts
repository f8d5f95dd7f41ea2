import {
  courseOf,
  currentStep,
  dayIn,
  decide,
  defaultRules,
  evolve,
  instantOf,
  progressOf,
  replay,
  civilDay,
  type Act,
  type Decision,
  type Instant,
  type PartyText,
  type PlanContent,
  type Protocol,
  type ProtocolEvent,
  type ProtocolText,
  type Rules,
} from '@pacta/protocol';

/** A Belgian commune that leads. */
export const huy: PartyText = {
  id: 'p1',
  name: 'Huy',
  country: 'BE',
  regime: 'be-municipality',
  timeZone: 'Europe/Brussels',
  signatory: { civility: 'Mme', name: 'Anne Lambert', function: 'Bourgmestre', mandate: '' },
  countersignatory: null,
  referent: { name: 'Luc Simon', email: 'luc.simon@example.org' },
  options: [],
};

/** Its partner abroad. */
export const mbour: PartyText = {
  id: 'p2',
  name: 'Mbour',
  country: 'SN',
  regime: 'partner-municipality',
  timeZone: 'Africa/Dakar',
  signatory: { civility: 'M.', name: 'Ousmane Diop', function: 'Maire', mandate: '' },
  countersignatory: null,
  referent: { name: 'Awa Fall', email: 'awa.fall@example.org' },
  options: [],
};

export const aText = (change: Partial<ProtocolText> = {}): ProtocolText => ({
  language: 'fr',
  title: 'Huy – Mbour',
  parties: [huy, mbour],
  programme: { from: 2022, to: 2026 },
  foundingDeliberationOn: civilDay('2021-06-22'),
  links: 'une amitié née en 1998',
  domains: [{ name: 'État civil', inProgramme: true }],
  term: { kind: 'years', years: 5 },
  place: 'Huy',
  ...change,
});

export const aPlan = (title = 'Former les agents de l’état civil', party = 'p1'): PlanContent => ({
  currency: 'EUR',
  objectives: [
    {
      title: 'Un état civil fiable',
      actions: [
        {
          title,
          leads: [{ party, name: 'Luc Simon' }],
          place: 'both',
          months: { from: 3, to: 6 },
          budget: [{ funder: 'CIC', cents: 250_000 }],
          indicators: [],
        },
      ],
    },
  ],
});

export const HASH = 'a'.repeat(64);

/** An instant written out, where the hour matters. */
export const instant = (text: string): Instant => new Date(text).toISOString() as Instant; // the shape of an Instant

/** Noon of a day on the clocks of Brussels. */
export const noon = (day: string): Instant => instantOf(civilDay(day), 12, 'Europe/Brussels');

/**
 * One protocol lived by its real acts. `on(day)` moves the day on which what follows is recorded; an act that is refused throws,
 * for a scenario is made of what happened. `decide` asks without recording.
 */
export class Life {
  state: Protocol | null = null;
  /** All that happened, as it was written. */
  readonly events: ProtocolEvent[] = [];
  private at = noon('2026-01-05');

  constructor(readonly rules: Rules = defaultRules) {}

  static ofKind(kind = 'cic-protocol', rules: Rules = defaultRules): Life {
    return new Life(rules).does({
      type: 'start-protocol',
      id: 'a3f1c8d2-0000-4000-8000-000000000001',
      reference: 'PC-2026-0001',
      kind,
      organisation: 'o1',
      language: 'fr',
      timeZone: 'Europe/Brussels',
      predecessor: null,
    });
  }

  /** The same life up to here; what happens to one of the two from now on does not happen to the other. */
  fork(): Life {
    const twin = new Life(this.rules);
    twin.state = this.state;
    twin.events.push(...this.events);
    twin.at = this.at;
    return twin;
  }

  get now(): Protocol {
    if (!this.state) throw new Error('this life has not begun');
    return this.state;
  }

  on(day: string): this {
    this.at = noon(day);
    return this;
  }

  /** The day on which what follows is recorded, in Brussels. */
  get today(): string {
    return dayIn('Europe/Brussels', this.at);
  }

  atInstant(at: Instant): this {
    this.at = at;
    return this;
  }

  decide(act: Act): Decision {
    return decide(this.state, { ...act, at: this.at }, this.rules, this.events);
  }

  does(...acts: readonly Act[]): this {
    for (const act of acts) {
      const decision = this.decide(act);
      if (!decision.ok) throw new Error(`«${act.type}» was refused: ${JSON.stringify(decision.refusal)}`);
      this.events.push(...decision.events);
      this.state =
        act.type === 'correct-record'
          ? replay(this.events)
          : decision.events.reduce<Protocol | null>(evolve, this.state);
    }
    return this;
  }

  submitted(on = '2026-02-02', text = aText()): this {
    return this.does({ type: 'submit-for-signature', on: civilDay(on), text, textHash: HASH });
  }

  /** Signed by whom the text names for that party. */
  signed(party: string, on: string): this {
    return this.does(this.signatureOf(party, on));
  }

  ratified(party: string, on: string): this {
    return this.does(ratification(party, on));
  }

  /** From nothing to the day on which the second council ratified. */
  inForce(on = '2026-12-01'): this {
    return this.on(on).submitted(on).signed('p1', on).signed('p2', on).ratified('p1', on).ratified('p2', on);
  }

  /** Every step that is still awaited, done on a day by those whom the text names: of the protocol, or of a proposal. */
  completes(on: string, instrument?: string): this {
    for (;;) {
      const course = courseOf(this.now, instrument);
      const owing = course?.procedures.find((progress) => currentStep(progress));
      if (!course || !owing || ('status' in course && course.status !== 'open')) return this;
      this.takesStep(owing.party, on, instrument);
    }
  }

  /** What a party owes now, done on a day. */
  takesStep(party: string, on: string, instrument?: string): this {
    const progress = progressOf(courseOf(this.now, instrument), party);
    const step = progress && currentStep(progress);
    if (!step) throw new Error(`nothing is awaited of ${party}`);
    const of = instrument === undefined ? {} : { instrument };
    if (step.act === 'signature') return this.does(this.signatureOf(party, on, instrument));
    if (step.act === 'deliberation') return this.does({ ...ratification(party, on), ...of });
    return this.does({ type: 'complete-formality', party, on: civilDay(on), step: step.id, ...of });
  }

  /** By whom the text names for the step that is awaited, and of the hash that is signed: the protocol's, or the proposal's. */
  signatureOf(party: string, on: string, instrument?: string): Act<'sign'> {
    const proposal = instrument === undefined ? undefined : this.now.instruments[instrument];
    const named = (proposal?.text ?? this.now.text)?.parties.find(({ id }) => id === party) ?? mbour;
    const progress = progressOf(courseOf(this.now, instrument), party);
    const isCountersigned = progress && currentStep(progress)?.organ === 'director-general';
    const { name, function: capacity } = (isCountersigned && named.countersignatory) || named.signatory;
    return {
      ...signature(party, on, this.now.version),
      textHash: proposal?.textHash ?? this.now.textHash,
      signatory: { name, function: capacity },
      ...(proposal && { instrument: proposal.id }),
    };
  }

  withPlan(year: number, on: string): this {
    const revision = (this.now.plans[year]?.revision ?? 0) + 1;
    return this.does(
      { type: 'propose-action-plan', party: 'p1', on: civilDay(on), year, content: aPlan() },
      { type: 'approve-action-plan', party: 'p2', on: civilDay(on), year, revision },
    );
  }

  decidesRenewal(party: string, on: string, renew = true): this {
    return this.does({
      type: 'decide-renewal',
      party,
      on: civilDay(on),
      renew,
      reason: renew ? '' : 'Autres priorités',
      successor: 's1',
    });
  }
}

/** Signed by whom `aText` names: Anne Lambert for Huy, Ousmane Diop for all others, who are Mbour under another id. */
export const signature = (party: string, on: string, version = 1): Act<'sign'> => {
  const { name, function: capacity } = (party === 'p1' ? huy : mbour).signatory;
  return {
    type: 'sign',
    party,
    on: civilDay(on),
    version,
    textHash: HASH,
    signatory: { name, function: capacity },
  };
};

export const ratification = (party: string, on: string): Act<'ratify-by-council'> => ({
  type: 'ratify-by-council',
  party,
  on: civilDay(on),
  number: '12',
  votes: { for: 18, against: 3, abstentions: 2 },
  attendance: { present: 23, members: 27 },
});

export const scorecard = (
  party: string,
  period: number | 'final',
  on: string,
  score = 2,
  rules = defaultRules,
): Act<'submit-evaluation'> => ({
  type: 'submit-evaluation',
  party,
  period,
  on: civilDay(on),
  scores: Object.fromEntries((rules.grids['cic-principles']?.criteria ?? []).map(({ id }) => [id, score])),
  lessons: 'Commencer la formation plus tôt.',
  dissent: '',
});

/** The reason of a refusal, or `accepted`. */
export const answer = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.reason);

import type { StaffAct } from '@pacta/contracts';
import type { CivilDay, Money, PartyText, ProtocolText } from '@pacta/protocol';

type Filled =
  'submit-for-signature' | 'sign' | 'approve-action-plan' | 'propose-amendment' | 'propose-adhesion' | 'correct-record';

interface Proposal {
  readonly instrument: string;
  readonly party: string;
  readonly on: CivilDay;
  readonly title: string;
}

/** An act as a story tells it; version, hash, revision, the rest of the text are those of the moment. */
export type StoryAct =
  | Exclude<StaffAct, { type: Filled }>
  | { readonly type: 'submit-for-signature'; readonly on: CivilDay }
  | {
      readonly type: 'sign';
      readonly party: string;
      readonly on: CivilDay;
      readonly instrument?: string;
      /** Other parties that the same person binds by the same stroke, each in a capacity of its own. */
      readonly also?: { party: string; function: string }[];
    }
  | { readonly type: 'approve-action-plan'; readonly party: string; readonly on: CivilDay; readonly year: number }
  /** What the text will say otherwise; what is not named stays. */
  | (Proposal & { readonly type: 'propose-amendment'; readonly change: Partial<ProtocolText> })
  | (Proposal & { readonly type: 'propose-adhesion'; readonly joins: PartyText })
  /** The council's act of this party was recorded with a wrong number; this is the right one. */
  | {
      readonly type: 'correct-record';
      readonly party: string;
      readonly number: string;
      readonly reason: string;
      readonly by: string;
    };

/** One protocol of the example: its text, and what happened to it. */
export interface Story {
  /** Unique among the stories; the ids of its commands follow from it. */
  readonly key: string;
  readonly kind: string;
  readonly text: ProtocolText;
  /** Where it was in force long before it came here: since when, and which plans and evaluations are settled. */
  readonly imported?: { readonly inForceOn: CivilDay; readonly settled: readonly number[] };
  readonly acts: readonly StoryAct[];
}

/** A story that leads `lead` and `partner` together through their acts, by days. */
export interface Pair {
  readonly lead: PartyText;
  readonly partner: PartyText;
}

/** Wording that two protocols never share: title, links and domains. */
export interface Wording {
  readonly title: string;
  readonly links: string;
  /** The first is retained in the programme. */
  readonly domains: readonly string[];
  readonly commitment?: Money;
}

export function storyText(
  { lead, partner }: Pair,
  { title, links, domains, commitment }: Wording,
  from: number,
): ProtocolText {
  return {
    language: 'fr',
    title,
    parties: [lead, partner],
    programme: { from, to: from + 4 },
    foundingDeliberationOn: `${from - 1}-06-21` as CivilDay, // a day that every year has
    links,
    domains: domains.map((name, rank) => ({ name, inProgramme: rank === 0 })),
    term: { kind: 'years', years: 5 },
    ...(commitment && { commitment }),
    place: lead.name,
  };
}

/** The text of a kind that says everything in fields of its own. */
export const charterText = (
  title: string,
  parties: readonly PartyText[],
  term: ProtocolText['term'],
  fields: ProtocolText['fields'] = {},
): ProtocolText => ({
  language: 'fr',
  title,
  parties,
  programme: { from: null, to: null },
  foundingDeliberationOn: null,
  links: '',
  domains: [],
  term,
  fields,
  place: parties[0]?.name ?? '',
});

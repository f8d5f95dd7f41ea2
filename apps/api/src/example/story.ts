import type { StaffAct } from '@pacta/contracts';
import type { CivilDay, PartyText, ProtocolText } from '@pacta/protocol';

type Filled = 'submit-for-signature' | 'sign' | 'approve-action-plan';

/** An act as a story tells it; version, hash and revision are those of the moment. */
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
  | { readonly type: 'approve-action-plan'; readonly party: string; readonly on: CivilDay; readonly year: number };

/** One protocol of the example: its text, and what happened to it. */
export interface Story {
  /** Unique among the stories; the ids of its commands follow from it. */
  readonly key: string;
  readonly text: ProtocolText;
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
}

export function storyText({ lead, partner }: Pair, { title, links, domains }: Wording, from: number): ProtocolText {
  return {
    language: 'fr',
    title,
    parties: [lead, partner],
    programme: { from, to: from + 4 },
    foundingDeliberationOn: `${from - 1}-06-21` as CivilDay, // a day that every year has
    links,
    domains: domains.map((name, rank) => ({ name, inProgramme: rank === 0 })),
    term: { kind: 'years', years: 5 },
    place: lead.name,
  };
}

import type { RehearsedView } from '@pacta/contracts';
import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import {
  isOpen,
  rehearse,
  rehearsedFrom,
  type CivilDay,
  type Protocol,
  type ProtocolText,
  type Rehearsed,
  type Rules,
} from '@pacta/protocol';

interface About {
  readonly state: Protocol;
  readonly text: ProtocolText;
  /** Supposed; a protocol in force is taken as it stands where nothing is supposed. */
  readonly inForceOn: CivilDay | undefined;
  readonly today: CivilDay;
  readonly years: number;
  readonly rules: Rules;
}

function toCome({ state, text, inForceOn, today, years, rules }: About): readonly Rehearsed[] {
  if (inForceOn === undefined && state.inForce) return isOpen(state) ? rehearse(state, rules, years, today) : [];
  return rehearsedFrom({ kind: state.kind, text, inForceOn: inForceOn ?? today }, rules, years);
}

/** The deadlines, reminders and ends that are to come, in the reader's words. */
export function rehearsal(about: About, language: UiLanguage): RehearsedView[] {
  const names = namesOf(about.state, about.text, about.rules);
  return toCome(about).map((entry) => ({
    on: entry.on,
    type: entry.type,
    kind: entry.kind,
    parties: [...entry.parties],
    year: entry.year ?? null,
    due: entry.due,
    title: catalogueIn(language).rehearsed(entry, names),
  }));
}

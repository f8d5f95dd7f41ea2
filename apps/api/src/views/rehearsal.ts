import type { RehearsedView } from '@pacta/contracts';
import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { rehearsedFrom, type CivilDay, type Protocol, type ProtocolText, type Rules } from '@pacta/protocol';

/** The deadlines, reminders and ends that a text would bring, in the reader's words. */
export function rehearsal(about: {
  readonly state: Protocol;
  readonly text: ProtocolText;
  readonly inForceOn: CivilDay;
  readonly years: number;
  readonly rules: Rules;
  readonly language: UiLanguage;
}): RehearsedView[] {
  const { state, text, inForceOn, years, rules, language } = about;
  const names = namesOf(state, text);
  return rehearsedFrom({ kind: state.kind, text, inForceOn }, rules, years).map((entry) => ({
    on: entry.on,
    type: entry.type,
    kind: entry.kind,
    parties: [...entry.parties],
    year: entry.year ?? null,
    due: entry.due,
    title: catalogueIn(language).rehearsed(entry, names),
  }));
}

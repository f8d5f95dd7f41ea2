import { recordedActOf, type JournalEntry } from '@pacta/contracts';
import { eventIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { isSealed, type Protocol, type ProtocolEvent } from '@pacta/protocol';
import type { RecordedEvent } from '@pacta/register';
import type { Reader } from './life-view.js';

type Correction = ProtocolEvent<'record-corrected'>;

const isCorrection = (event: ProtocolEvent): event is Correction => event.type === 'record-corrected';

/** By the entry that was put right, the last correction that did it. */
function correctorsOf(events: readonly RecordedEvent[]): ReadonlyMap<number, number> {
  return new Map(
    events.flatMap(({ position, body }) =>
      isCorrection(body) ? body.replaced.map((replaced): [number, number] => [replaced.position, position]) : [],
    ),
  );
}

/** Another partner's scores are not to be read in the act that gave them, before they are opened. */
function isHidden(event: ProtocolEvent, state: Protocol, { organisation, rules, today }: Reader): boolean {
  return (
    event.type === 'evaluation-submitted' && event.party !== organisation && isSealed(state, event.period, rules, today)
  );
}

/** What happened, each entry with its scans; what was written by mistake stands beside what put it right. */
export function journalOf(
  events: readonly RecordedEvent[],
  state: Protocol,
  reader: Reader,
  language: UiLanguage,
): JournalEntry[] {
  const names = namesOf(state, null, reader.rules);
  const correctors = correctorsOf(events);
  const entry = ({ position, at, type, body }: RecordedEvent): JournalEntry => {
    const replaced = isCorrection(body) ? body.replaced : [];
    const facts = replaced.flatMap((each) => each.facts.map((fact) => ({ ...fact, recordedOn: body.recordedOn })));
    return {
      position,
      at,
      type,
      on: 'on' in body ? body.on : null,
      recordedOn: body.recordedOn,
      sentence: eventIn(language, body, names),
      attachments: state.attachments.filter(({ to }) => to === position),
      correctedBy: correctors.get(position) ?? null,
      corrects: replaced.map((each) => each.position),
      instead: facts.map((fact) => eventIn(language, fact, names)),
      act: isHidden(body, state, reader) ? null : recordedActOf(body),
    };
  };
  return events.map(entry);
}

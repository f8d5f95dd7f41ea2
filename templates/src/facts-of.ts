import type { Language } from '@pacta/documents';
import {
  corrected,
  documentsCalledFor,
  obligations,
  subjectOf,
  type CalledDocument,
  type CivilDay,
  type EventType,
  type Protocol,
  type ProtocolEvent,
  type ProtocolText,
  type Rules,
} from '@pacta/protocol';
import type { DocumentFacts, PactaTemplate } from './facts.js';

/** What is known where a document is made or looked at. */
export interface Known {
  readonly protocol: Protocol;
  /** The one submitted, or the draft as it stands; that of a proposal goes before it where the document is about one. */
  readonly text: ProtocolText | null;
  /** The log as it was written, to the fact that calls for the document or to today. */
  readonly written: readonly ProtocolEvent[];
  readonly rules: Rules;
  /** Where a draft is looked at: the day on which a reminder would go. */
  readonly today?: CivilDay;
  /** References of the protocols before and after this one. */
  readonly predecessor?: string | undefined;
  readonly successor?: string | undefined;
}

/** The language asked for where the template has it, else the template's first. */
export const languageOf = ({ languages }: Pick<PactaTemplate, 'languages'>, wanted: string): Language =>
  languages.find((language) => language === wanted) ?? languages[0] ?? 'fr';

/**
 * What a document is made from. `code` is that of an issued document, and then the last fact of the log is the one that calls for it;
 * without a code it is a draft.
 * @throws Error where there is no text: a document was called for before its time
 */
export function factsOf(template: PactaTemplate, document: CalledDocument, known: Known, code?: string): DocumentFacts {
  const { protocol, written, rules, predecessor, successor } = known;
  const proposed = document.instrument === undefined ? null : protocol.instruments[document.instrument]?.text;
  const text = proposed ?? known.text;
  if (!text) throw new Error(`«${document.kind}» of ${protocol.reference} is called for before there is a text`);
  const calledBy = code === undefined ? reminding(document, known) : calling(document, written.at(-1), known);
  const on = actedOn(calledBy);
  const kind = rules.kinds[protocol.kind];
  return {
    protocol,
    text,
    // As the minutes read today: what was put right stands in the place of what was wrong.
    events: corrected(written).flat(),
    draft: code === undefined,
    language: languageOf(template, document.language),
    verificationCode: code ?? '',
    grids: rules.grids,
    ...subjectOf(document),
    ...(calledBy && { calledBy }),
    ...(on && { on }),
    ...(kind && { kind }),
    ...(predecessor !== undefined && { predecessor }),
    ...(successor !== undefined && { successor }),
  };
}

const isAsked = (document: CalledDocument, call: CalledDocument): boolean =>
  call.kind === document.kind && JSON.stringify(subjectOf(call)) === JSON.stringify(subjectOf(document));

/** The fact that calls for it; of a correction, what it put in the place of another and that calls for it. */
function calling(
  document: CalledDocument,
  last: ProtocolEvent | undefined,
  { protocol, rules }: Known,
): ProtocolEvent | undefined {
  if (last?.type !== 'record-corrected') return last;
  const { recordedOn, replaced } = last;
  const instead = replaced.flatMap(({ facts }) => facts).map((fact): ProtocolEvent => ({ ...fact, recordedOn }));
  return instead.find((fact) => documentsCalledFor(fact, protocol, rules).some((call) => isAsked(document, call)));
}

/** The reminder as it could go today, for a letter that is looked at before it does. */
function reminding({ obligation: key }: CalledDocument, { protocol, rules, today }: Known): ProtocolEvent | undefined {
  if (key === undefined || !today) return undefined;
  const owed = obligations(protocol, rules).find((obligation) => obligation.key === key);
  if (!owed) return undefined;
  const { kind, parties, due, year, instrument, duty, meeting } = owed;
  return {
    type: 'reminded',
    recordedOn: today,
    obligation: key,
    kind,
    parties,
    due,
    scheduledFor: today,
    toSupervisor: due < today,
    ...(year !== undefined && { year }),
    ...(instrument !== undefined && { instrument }),
    ...(duty !== undefined && { duty }),
    ...(meeting !== undefined && { meeting }),
  };
}

/** A text is submitted or proposed on one day and signed on another, by hand: that date is left to be written. */
const SIGNED_LATER: ReadonlySet<EventType> = new Set<EventType>([
  'text-submitted',
  'amendment-proposed',
  'adhesion-proposed',
  'termination-proposed',
]);

const actedOn = (called: ProtocolEvent | undefined): CivilDay | undefined =>
  called && !SIGNED_LATER.has(called.type) && 'on' in called ? called.on : undefined;

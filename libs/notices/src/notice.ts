import type { CivilDay, NoticeKind, ObligationKind } from '@pacta/protocol';

/** What a message says, before it is put in words. Names and dates as the register holds them. */
export interface NoticeFacts {
  readonly reference: string;
  /** Names of the parties, in the order of the protocol. */
  readonly parties: readonly string[];
  /** Names of those who are awaited or concerned; none where it concerns whoever drafts. */
  readonly awaited: readonly string[];
  /** What they must do, where something is awaited of them, and by when. */
  readonly obligation?: ObligationKind;
  readonly due?: CivilDay;
  /** The day on which the message is written. */
  readonly today: CivilDay;
  /** Of an act that was explained: a refusal, a withdrawal, a notice of termination. */
  readonly reason?: string;
  /** The page on which it is done. */
  readonly link: string;
  /** The due day is past, and whoever supervises is told too. */
  readonly toSupervisor?: boolean;
}

/** A message, ready to leave or to be shown. */
export interface ComposedNotice {
  /** Who must do what by when, in one line. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The words of one language. */
export interface Catalogue {
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly list: (names: readonly string[]) => string;
  /** Who must do what by when. */
  readonly subject: Readonly<Record<NoticeKind, (said: Said) => string>>;
  /** Why this message was written. */
  readonly why: Readonly<Record<NoticeKind, (said: Said) => string>>;
  /** What happens if nothing is done; empty where nothing is awaited. */
  readonly otherwise: Readonly<Record<ObligationKind, string>>;
  readonly link: string;
  readonly alreadyDone: string;
  readonly toSupervisor: string;
  readonly reason: (reason: string) => string;
  readonly calendarEntry: (said: Said) => string;
  readonly footer: string;
}

/** The facts as a catalogue needs them: in words already. */
export interface Said {
  readonly reference: string;
  /** «Huy – Mbour» */
  readonly protocol: string;
  readonly who: string;
  /** «ratifier le protocole», or empty. */
  readonly task: string;
  /** «avant le 12 mars 2027», «depuis le 12 mars 2027 (en retard de 3 jours)», or empty. */
  readonly when: string;
}

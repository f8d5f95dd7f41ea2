import type { CivilDay, InstrumentKind, NoticeKind, ObligationKind } from '@pacta/protocol';

/** What a message says, before it is put in words. Names and dates as the register holds them. */
export interface NoticeFacts {
  readonly reference: string;
  /** What its kind is called, by language; none for the protocol of the federal programme. */
  readonly kind?: Readonly<Record<string, string>>;
  /** Names of the parties, in the order of the protocol. */
  readonly parties: readonly string[];
  /** Names of those who are awaited or concerned; none where it concerns whoever drafts. */
  readonly awaited: readonly string[];
  /** What they must do, where something is awaited of them, and by when. */
  readonly obligation?: ObligationKind;
  readonly due?: CivilDay;
  /** Of a plan, an agreement or an evaluation. */
  readonly year?: number;
  /** The amendment, adhesion or termination that it is about; else it is about the protocol itself. */
  readonly instrument?: { readonly kind: InstrumentKind; readonly title: string };
  /** What the duty is called, by language. */
  readonly duty?: Readonly<Record<string, string>>;
  /** The sitting of the committee that it is about. */
  readonly meeting?: { readonly on: CivilDay; readonly place: string; readonly agenda: readonly string[] };
  /** A mandate that ends before its holder is to sign. */
  readonly mandate?: { readonly holder: string; readonly until: CivilDay };
  /** The day on which the message is written. */
  readonly today: CivilDay;
  /** Of an act that was explained: a refusal, a withdrawal, a notice of termination, a correction. */
  readonly reason?: string;
  /** The page on which it is done. */
  readonly link: string;
  /** The due day is past, and whoever supervises is told too. */
  readonly toSupervisor?: boolean;
}

/** One thing to tell: its kind and its facts. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
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
  /** Where the committee meets, and what it will speak of; a point a line. */
  readonly agenda: (place: string, points: readonly string[]) => string;
  readonly calendarEntry: (said: Said) => string;
  /** Before several messages that are one: how many they are. */
  readonly together: (count: number) => string;
  /** After the subject of the first of several. */
  readonly andOthers: (count: number) => string;
  readonly footer: string;
}

/** The facts as a catalogue needs them: in words already. */
export interface Said {
  readonly reference: string;
  /** «Huy – Mbour» */
  readonly protocol: string;
  /** «le protocole», «la charte»: what it is. */
  readonly text: string;
  readonly who: string;
  /** «ratifier le protocole», or empty. */
  readonly task: string;
  /** «avant le 12 mars 2027», «depuis le 12 mars 2027 (en retard de 3 jours)», or empty. */
  readonly when: string;
  /** «l’avenant « Jeunesse »», «le protocole». */
  readonly object: string;
  /** «12 mars 2027»: the day of a meeting, the last day of a mandate; empty where there is none. */
  readonly day: string;
  /** Who holds the mandate, or empty. */
  readonly holder: string;
  /** «2027», or empty. */
  readonly year: string;
}

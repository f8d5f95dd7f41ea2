import { SUBJECT_PARTS, type CivilDay, type DocumentSubject, type ObligationKind } from '@pacta/protocol';
import type { Names } from './names.js';

/** A document by what it is and what it is about. */
export interface NamedDocument {
  readonly kind: string;
  readonly about: DocumentSubject;
  /** What the office calls its kind, where it has made the kind itself. */
  readonly own?: { readonly title: string } | null | undefined;
}

/** How one language says the parts of a title. */
interface Saying {
  readonly words: {
    readonly documents: Readonly<Record<string, string>>;
    readonly obligations: Readonly<Record<ObligationKind, string>>;
    readonly wholeTerm: string;
  };
  readonly day: (day: CivilDay) => string;
  /** «à l’attention de Mbour» */
  readonly addressee: (name: string) => string;
  readonly instrument: (names: Names, id: string) => string;
}

/** The document that is signed for a proposal bears the name of the proposal itself. */
const OF_PROPOSAL = 'amendment';

/** «Délibération du Conseil – Huy – Avenant n° 2», «Plan d’action annuel – 2027», «Procès-verbal du comité de suivi – 12 mars 2027». */
export const titlesIn =
  ({ words, day, addressee, instrument }: Saying) =>
  ({ kind, about, own }: NamedDocument, names: Names): string => {
    const said: { readonly [P in keyof DocumentSubject]-?: (id: string) => string | undefined } = {
      party: names.party,
      addressee: (id) => addressee(names.party(id)),
      year: String,
      period: (period) => (period === 'final' ? words.wholeTerm : period),
      meeting: (id) => {
        const sits = names.meeting(id);
        return sits && day(sits);
      },
      project: names.project,
      mandate: (id) => names.mandate(id)?.holder,
      obligation: (key) => words.obligations[key.split('/')[0] as ObligationKind], // a key begins with its kind
      instrument: (id) => instrument(names, id),
    };
    const subject = SUBJECT_PARTS.map((part) => (about[part] === undefined ? '' : said[part](String(about[part]))));
    const isProposal = kind === OF_PROPOSAL && about.instrument !== undefined;
    return [isProposal ? '' : (own?.title ?? words.documents[kind] ?? kind), ...subject].filter(Boolean).join(' – ');
  };

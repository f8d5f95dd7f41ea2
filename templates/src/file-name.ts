import {
  SUBJECT_PARTS,
  type CalledDocument,
  type DocumentSubject,
  type Protocol,
  type ProtocolText,
} from '@pacta/protocol';

/** Long titles of projects would not fit every file system. */
const LONGEST_PART = 40;

/** Letters without accents, digits and hyphens: a name that every file system and mail server takes. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replaceAll(/^-|-$/g, '');

type NameOf = (id: string, protocol: Protocol, text: ProtocolText | null) => string | undefined;

const partyName: NameOf = (id, _, text) => text?.parties.find((party) => party.id === id)?.name;

/** What stands in a name for what is known by an id; years are themselves. */
const NAMES: Readonly<Record<keyof DocumentSubject, NameOf>> = {
  party: partyName,
  addressee: partyName,
  year: (year) => year,
  period: (period) => period,
  meeting: (id, { committee }) => committee.meetings[id]?.meetsOn,
  project: (id, { projects }) => projects[id]?.title,
  mandate: (id, { mandates }) => mandates.find((mandate) => mandate.id === id)?.holder,
  obligation: (key) => key.split('/')[0],
  instrument: (id) => id,
};

/** `PC-2026-0001-council-deliberation-Huy-v1`, without its ending; `mark` tells an issued text version from a draft. */
export function fileNameOf(
  document: Pick<CalledDocument, 'kind'> & DocumentSubject,
  { protocol, text }: { readonly protocol: Protocol; readonly text: ProtocolText | null },
  mark: string,
): string {
  const proposed = document.instrument === undefined ? null : protocol.instruments[document.instrument]?.text;
  const about = SUBJECT_PARTS.flatMap((part) => {
    const id = document[part];
    return id === undefined ? [] : (NAMES[part](String(id), protocol, proposed ?? text) ?? []);
  });
  return [protocol.reference, document.kind, ...about, mark].map(plain).filter(Boolean).join('-');
}

import type { Instrument, Protocol, ProtocolKind } from '@pacta/protocol';
import { text } from './fields.js';

/** The CIC form gives itself no other name. */
const PROTOCOL = 'Protocole de collaboration';

/** What kind of act the document is about, printed at its head: «Protocole de collaboration», «Charte de solidarité». */
export const ofAct = { acte: text('Nature de l’acte, telle que son genre la nomme', PROTOCOL) };

export const actName = (kind: ProtocolKind | undefined): string => kind?.label?.['fr'] ?? PROTOCOL;

const feminine = /^(charte|convention|déclaration|feuille|lettre|alliance|entente)/iu;
const vowel = /^[aeiouyàâéèêëîïôûœ]/iu;

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);

function withArticle(name: string): string {
  if (vowel.test(name)) return `l’${lowered(name)}`;
  return `${feminine.test(name) ? 'la' : 'le'} ${lowered(name)}`;
}

/** «le protocole de collaboration CIC-2026-014», «l’accord de jumelage PC-2026-0003». */
export const protocolNamed = ({ reference }: Pick<Protocol, 'reference'>, kind: ProtocolKind | undefined): string =>
  `${withArticle(actName(kind))} ${reference}`;

const NUMBERED = { amendment: 'Avenant', adhesion: 'Acte d’adhésion' } as const;
const END = 'Accord mettant fin au texte';

/** «Avenant n° 2»: the second of its kind in this protocol. A text ends once. */
export function instrumentTitle({ instruments }: Pick<Protocol, 'instruments'>, { id, kind }: Instrument): string {
  if (kind === 'termination') return END;
  const ofKind = Object.values(instruments).filter((other) => other.kind === kind);
  return `${NUMBERED[kind]} n°\u00A0${ofKind.findIndex((other) => other.id === id) + 1}`;
}

/** «l’avenant n° 2 au texte CIC-2026-014»: no contraction depends on what the text is called. */
export function instrumentNamed(protocol: Pick<Protocol, 'instruments' | 'reference'>, instrument: Instrument): string {
  const named = withArticle(instrumentTitle(protocol, instrument));
  return `${named}${instrument.kind === 'termination' ? '' : ' au texte'} ${protocol.reference}`;
}

/** @throws Error where the protocol has none by this id: the document was called for by mistake */
export function instrumentOf({ instruments, reference }: Protocol, id: string | undefined): Instrument {
  const found = id === undefined ? undefined : instruments[id];
  if (!found) throw new Error(`No proposal «${id ?? ''}» in ${reference}`);
  return found;
}

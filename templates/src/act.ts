import type { Language } from '@pacta/documents';
import type { Instrument, Protocol, ProtocolKind } from '@pacta/protocol';
import { text } from './fields.js';
import { saidIn } from './said.js';

/** The CIC form gives itself no other name. */
const PROTOCOL = { fr: 'Protocole de collaboration', en: 'Cooperation protocol' };

/** What kind of act the document is about, printed at its head: «Protocole de collaboration», «Charte de solidarité». */
export const ofAct = { acte: text('Nature de l’acte, telle que son genre la nomme', PROTOCOL.fr) };

export const actName = (kind: ProtocolKind | undefined, language: Language = 'fr'): string =>
  kind?.label?.[language] ?? kind?.label?.['fr'] ?? saidIn(language, PROTOCOL);

const feminine = /^(charte|convention|déclaration|feuille|lettre|alliance|entente)/iu;
const vowel = /^[aeiouyàâéèêëîïôûœ]/iu;

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);

function withArticle(name: string, language: Language): string {
  if (language === 'en') return `the ${lowered(name)}`;
  if (vowel.test(name)) return `l’${lowered(name)}`;
  return `${feminine.test(name) ? 'la' : 'le'} ${lowered(name)}`;
}

/** «le protocole de collaboration CIC-2026-014», «the twinning agreement PC-2026-0003». */
export const protocolNamed = (
  { reference }: Pick<Protocol, 'reference'>,
  kind: ProtocolKind | undefined,
  language: Language = 'fr',
): string => `${withArticle(actName(kind, language), language)} ${reference}`;

const NUMBERED = {
  fr: { amendment: 'Avenant', adhesion: 'Acte d’adhésion', number: 'n°' },
  en: { amendment: 'Amendment', adhesion: 'Act of adhesion', number: 'No.' },
} as const;
const END = { fr: 'Accord mettant fin au texte', en: 'Agreement ending the text' };
const TO_TEXT = { fr: 'au texte', en: 'to the text' };

/** «Avenant n° 2»: the second of its kind in this protocol. A text ends once. */
export function instrumentTitle(
  { instruments }: Pick<Protocol, 'instruments'>,
  { id, kind }: Instrument,
  language: Language = 'fr',
): string {
  if (kind === 'termination') return saidIn(language, END);
  const ofKind = Object.values(instruments).filter((other) => other.kind === kind);
  const words = saidIn(language, NUMBERED);
  return `${words[kind]} ${words.number}\u00A0${ofKind.findIndex((other) => other.id === id) + 1}`;
}

/** «l’avenant n° 2 au texte CIC-2026-014»: no contraction depends on what the text is called. */
export function instrumentNamed(
  protocol: Pick<Protocol, 'instruments' | 'reference'>,
  instrument: Instrument,
  language: Language = 'fr',
): string {
  const named = withArticle(instrumentTitle(protocol, instrument, language), language);
  return `${named}${instrument.kind === 'termination' ? '' : ` ${saidIn(language, TO_TEXT)}`} ${protocol.reference}`;
}

/** @throws Error where the protocol has none by this id: the document was called for by mistake */
export function instrumentOf({ instruments, reference }: Protocol, id: string | undefined): Instrument {
  const found = id === undefined ? undefined : instruments[id];
  if (!found) throw new Error(`No proposal «${id ?? ''}» in ${reference}`);
  return found;
}

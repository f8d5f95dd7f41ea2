import type { ProtocolKind, ProtocolText, PartyText, Signatory } from '@pacta/protocol';
import type { Organisation } from '@pacta/register';

const nobody: Signatory = { civility: '', name: '', function: '', mandate: '' };

const regimeAt = ({ regimes }: ProtocolKind, rank: number): string => regimes[rank] ?? regimes.at(-1) ?? '';

const stranger = (kind: ProtocolKind, rank: number): PartyText => ({
  id: `p${rank + 1}`,
  name: '',
  country: '',
  regime: regimeAt(kind, rank),
  region: '',
  timeZone: '',
  signatory: nobody,
  countersignatory: null,
  referent: { name: '', email: '' },
  options: [],
});

/** What a draft begins with: the municipality that leads it, and as many partners without a name as the kind asks for. */
export function firstText(
  kind: ProtocolKind,
  { id, name, country, timeZone }: Organisation,
  language: string,
): ProtocolText {
  const partners = Array.from({ length: Math.max(0, kind.parties.min - 1) }, (_, n) => stranger(kind, n + 1));
  return {
    language,
    title: '',
    parties: [{ ...stranger(kind, 0), id, name, country, timeZone }, ...partners],
    programme: { from: null, to: null },
    foundingDeliberationOn: null,
    links: '',
    domains: [],
    term: kind.term,
    commitment: null,
    fields: {},
    place: '',
  };
}

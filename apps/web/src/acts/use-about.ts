import type { ProtocolView } from '@pacta/contracts';
import { useSearchParams } from 'react-router';

/** The party, and the year, that the address says the act is about. */
export function useAbout(view: ProtocolView) {
  const [search] = useSearchParams();
  const party = view.parties.find(({ id }) => id === search.get('party')) ?? view.parties[0];
  return { party, partyId: party?.id ?? '', name: party?.name ?? '', year: Number(search.get('year')) };
}

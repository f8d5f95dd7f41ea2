import { useReferenceData } from '../api/queries.js';

/** What a kind of protocol is called, in the reader's language; its id until that is known. */
export function useKindTitle(): (id: string) => string {
  const { data } = useReferenceData();
  return (id) => data?.kinds.find((kind) => kind.id === id)?.title ?? id;
}

import type {
  DocumentView,
  DraftView,
  JournalEntry,
  NewOrganisation,
  NewProtocol,
  NoticeView,
  OrganisationView,
  OutlineView,
  ProtocolPage,
  ProtocolView,
  ReferenceData,
  RehearsedView,
  StaffAct,
  TodoView,
} from '@pacta/contracts';
import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, askUntilAnswered } from './client.js';
import { isUnavailable } from './problem.js';

/** A line that drops is waited out; a refusal is shown at once. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (_count, error) => isUnavailable(error),
        retryDelay: (count) => Math.min(500 * 2 ** count, 15_000),
      },
    },
  });

const organisationPath = (organisation: string): string => `/organisations/${organisation}`;
export const protocolPath = (organisation: string, protocol: string): string =>
  `${organisationPath(organisation)}/protocols/${protocol}`;

export const useOrganisations = () =>
  useQuery({ queryKey: ['organisations'], queryFn: () => ask<OrganisationView[]>('/organisations') });

export const useReferenceData = () =>
  useQuery({ queryKey: ['reference-data'], queryFn: () => ask<ReferenceData>('/reference-data'), staleTime: Infinity });

export const useTodo = (organisation: string) =>
  useQuery({
    queryKey: ['todo', organisation],
    queryFn: () => ask<TodoView>(`${organisationPath(organisation)}/todo`),
  });

export const useProtocols = (organisation: string, query: Record<string, string | number | undefined>) =>
  useQuery({
    queryKey: ['protocols', organisation, query],
    queryFn: ({ signal }) => ask<ProtocolPage>(`${organisationPath(organisation)}/protocols`, { query, signal }),
    placeholderData: keepPreviousData,
  });

/** While documents or messages are on their way the page asks again, so that they are seen arriving. */
export const useProtocol = (organisation: string, protocol: string) =>
  useQuery({
    queryKey: ['protocol', protocol],
    queryFn: () => ask<ProtocolView>(protocolPath(organisation, protocol)),
    refetchInterval: ({ state }) => (state.data && state.data.arriving > 0 ? 1_500 : false),
  });

const partOf = <T>(part: string) =>
  function usePart(organisation: string, protocol: string, position: number, query: Record<string, string> = {}) {
    return useQuery({
      queryKey: ['protocol', protocol, part, position, query],
      queryFn: (): Promise<T> => ask<T>(`${protocolPath(organisation, protocol)}/${part}`, { query }),
      placeholderData: keepPreviousData,
    });
  };

export const useJournal = partOf<JournalEntry[]>('journal');
export const useDocuments = partOf<DocumentView[]>('documents');
export const useNotices = partOf<NoticeView[]>('notices');
export const useRehearsal = partOf<RehearsedView[]>('rehearsal');

/** The document of the text as it stands; `text` says which one, a revision of the draft or a version. The last one stays until the next is there. */
export const useOutline = (organisation: string, protocol: string, text: `revision ${number}` | `version ${number}`) =>
  useQuery({
    queryKey: ['protocol', protocol, 'outline', text],
    queryFn: () => ask<OutlineView>(`${protocolPath(organisation, protocol)}/outline`),
    placeholderData: keepPreviousData,
  });

export const readDraft = (organisation: string, protocol: string): Promise<DraftView> =>
  ask<DraftView>(`${protocolPath(organisation, protocol)}/draft`);

/** What a recorded act may have changed: its protocol at once, the lists when they are next looked at. */
function useRefresh() {
  const client = useQueryClient();
  return async (protocol?: string): Promise<void> => {
    await Promise.all([
      protocol && client.invalidateQueries({ queryKey: ['protocol', protocol] }),
      client.invalidateQueries({ queryKey: ['todo'] }),
      client.invalidateQueries({ queryKey: ['protocols'] }),
    ]);
  };
}

export function useCreateOrganisation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewOrganisation) =>
      askUntilAnswered<OrganisationView>('/organisations', { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['organisations'] }),
  });
}

export function useStartProtocol(organisation: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewProtocol) =>
      askUntilAnswered<ProtocolView>(`${organisationPath(organisation)}/protocols`, { method: 'POST', body }),
    onSuccess: () => refresh(),
  });
}

/** Records an act. Each use of it is one command: a dropped line repeats it under the same id until there is an answer. */
export function useAct(organisation: string, protocol: string) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (act: StaffAct) =>
      askUntilAnswered<ProtocolView>(`${protocolPath(organisation, protocol)}/commands`, {
        method: 'POST',
        body: { id: crypto.randomUUID(), act },
      }),
    onSuccess: async (view) => {
      client.setQueryData(['protocol', protocol], view);
      await refresh(protocol);
    },
  });
}

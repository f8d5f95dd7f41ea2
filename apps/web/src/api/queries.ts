import type {
  DocumentView,
  DraftView,
  JournalEntry,
  NoticeView,
  OrganisationView,
  OutlineView,
  ProtocolPage,
  ProtocolView,
  ReferenceData,
  RehearsedView,
  TodoView,
} from '@pacta/contracts';
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { CivilDay } from '../days/civil-day.js';
import { api, given } from './client.js';
import type { operations } from './generated.js';
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

export const ORGANISATION = '/api/organisations/{organisation}';
export const PROTOCOL = `${ORGANISATION}/protocols/{protocol}` as const;

export const useOrganisations = () =>
  useQuery({ queryKey: ['organisations'], queryFn: () => given<OrganisationView[]>(api.GET('/api/organisations')) });

/** What forms choose from: with what the organisation of the address has added to the rules, where it names one. */
export function useReferenceData() {
  const { organisation } = useParams();
  return useQuery({
    queryKey: ['reference-data', organisation],
    queryFn: () =>
      given<ReferenceData>(
        organisation === undefined
          ? api.GET('/api/reference-data')
          : api.GET(`${ORGANISATION}/reference-data`, { params: { path: { organisation } } }),
      ),
    staleTime: Infinity,
  });
}

export const useTodo = (organisation: string) =>
  useQuery({
    queryKey: ['todo', organisation],
    queryFn: () => given<TodoView>(api.GET(`${ORGANISATION}/todo`, { params: { path: { organisation } } })),
  });

export type ProtocolsQuery = NonNullable<operations['protocols_list']['parameters']['query']>;

export const useProtocols = (organisation: string, query: ProtocolsQuery) =>
  useQuery({
    queryKey: ['protocols', organisation, query],
    queryFn: ({ signal }) =>
      given<ProtocolPage>(api.GET(`${ORGANISATION}/protocols`, { params: { path: { organisation }, query }, signal })),
    placeholderData: keepPreviousData,
  });

interface ProtocolPath {
  readonly organisation: string;
  readonly protocol: string;
}

export const readProtocol = (path: ProtocolPath): Promise<ProtocolView> =>
  given<ProtocolView>(api.GET(PROTOCOL, { params: { path } }));

/** While documents or messages are on their way the page asks again, so that they are seen arriving. */
export const useProtocol = (organisation: string, protocol: string) =>
  useQuery({
    queryKey: ['protocol', protocol],
    queryFn: () => readProtocol({ organisation, protocol }),
    refetchInterval: ({ state }) => (state.data && state.data.arriving > 0 ? 1_500 : false),
  });

/** A part of a protocol's page, as it is at one position of the protocol. */
const partOf = <T>(part: string, read: (path: ProtocolPath) => Promise<T>) =>
  function usePart(organisation: string, protocol: string, position: number) {
    return useQuery({
      queryKey: ['protocol', protocol, part, position],
      queryFn: () => read({ organisation, protocol }),
      placeholderData: keepPreviousData,
    });
  };

export const useJournal = partOf('journal', (path) =>
  given<JournalEntry[]>(api.GET(`${PROTOCOL}/journal`, { params: { path } })),
);
export const useDocuments = partOf('documents', (path) =>
  given<DocumentView[]>(api.GET(`${PROTOCOL}/documents`, { params: { path } })),
);
export const useNotices = partOf('notices', (path) =>
  given<NoticeView[]>(api.GET(`${PROTOCOL}/notices`, { params: { path } })),
);

/** `text`: the draft's revision or the protocol's position. `inForceOn`: the day supposed, for what is not in force. */
export const useRehearsal = (organisation: string, protocol: string, text: number, inForceOn?: CivilDay) =>
  useQuery({
    queryKey: ['protocol', protocol, 'rehearsal', text, inForceOn],
    queryFn: () =>
      given<RehearsedView[]>(
        api.GET(`${PROTOCOL}/rehearsal`, {
          params: { path: { organisation, protocol }, query: { ...(inForceOn && { inForceOn }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The document of the text as it stands; `text` says which one, a revision of the draft or a version. The last one stays until the next is there. */
export const useOutline = (organisation: string, protocol: string, text: `revision ${number}` | `version ${number}`) =>
  useQuery({
    queryKey: ['protocol', protocol, 'outline', text],
    queryFn: () => given<OutlineView>(api.GET(`${PROTOCOL}/outline`, { params: { path: { organisation, protocol } } })),
    placeholderData: keepPreviousData,
  });

export const readDraft = (path: ProtocolPath): Promise<DraftView> =>
  given<DraftView>(api.GET(`${PROTOCOL}/draft`, { params: { path } }));

/** @throws ApiProblem of status 412 where somebody saved after `revision` */
export const saveDraft = (path: ProtocolPath, revision: number, body: DraftView['text']): Promise<DraftView> =>
  given<DraftView>(api.PUT(`${PROTOCOL}/draft`, { params: { path, header: { 'If-Match': `"${revision}"` } }, body }));

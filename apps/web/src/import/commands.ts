import type {
  ConfirmImport,
  ImportedProtocol,
  ImportQuery,
  ImportSummary,
  ImportView,
  ProtocolView,
} from '@pacta/contracts';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, given, untilAnswered } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';

const IMPORTS = `${ORGANISATION}/imports` as const;
const IMPORT = `${IMPORTS}/{import}` as const;

/** One protocol in force, by form. It carries its own ids: a dropped line repeats it. */
export function useTakeIn(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ImportedProtocol) =>
      untilAnswered<ProtocolView>(() =>
        api.POST(`${ORGANISATION}/protocols/in-force`, { params: { path: { organisation } }, body }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['todo'] });
      await client.invalidateQueries({ queryKey: ['protocols'] });
    },
  });
}

export const useImports = (organisation: string) =>
  useQuery({
    queryKey: ['imports', organisation],
    queryFn: () => given<ImportSummary[]>(api.GET(IMPORTS, { params: { path: { organisation } } })),
  });

const isUnderWay = ({ state, clocks, rows }: ImportSummary): boolean =>
  state === 'running' || (state === 'done' && clocks < rows.done);

/** While its rows become protocols the page asks again, so that they are seen doing so. */
export const useImport = (organisation: string, id: string, query: Partial<ImportQuery>) =>
  useQuery({
    queryKey: ['import', id, query],
    queryFn: () => given<ImportView>(api.GET(IMPORT, { params: { path: { organisation, import: id }, query } })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 1_000 : false),
  });

/** Sends the file as it is. Under the same id the same file is one import, however often it is sent. */
export function useSendFile(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, file }: { readonly id: string; readonly file: File }) => {
      const bytes = await file.arrayBuffer();
      return untilAnswered<ImportView>(() =>
        api.POST(IMPORTS, {
          params: { path: { organisation }, query: { id, fileName: file.name.slice(0, 200) } },
          body: bytes as never, // the description calls bytes a text, as JSON has no other name for them
          bodySerializer: (body) => body,
          headers: { 'Content-Type': 'application/octet-stream' },
        }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports'] }),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(['import', 'imports', 'protocols', 'todo'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

export function useConfirmImport(organisation: string, id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: ConfirmImport) =>
      untilAnswered<ImportView>(() =>
        api.POST(`${IMPORT}/confirm`, { params: { path: { organisation, import: id } }, body }),
      ),
    onSuccess: refresh,
  });
}

/** What was taken in until then stays. */
export function useCancelImport(organisation: string, id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () =>
      untilAnswered<ImportView>(() => api.DELETE(IMPORT, { params: { path: { organisation, import: id } } })),
    onSuccess: refresh,
  });
}

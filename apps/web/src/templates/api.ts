import type {
  OutlineView,
  TemplateCheck,
  TemplateComparison,
  TemplateKindView,
  TemplateUserView,
  TemplateVersionView,
  TemplateView,
} from '@pacta/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, given, untilAnswered } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';

const TEMPLATES = `${ORGANISATION}/templates` as const;
const TEMPLATE = `${TEMPLATES}/{kind}/{language}` as const;
export const VERSION = `${TEMPLATE}/versions/{number}` as const;

/** Which template: of a kind of document in a language, of an organisation. */
export interface Which {
  readonly organisation: string;
  readonly kind: string;
  readonly language: string;
}

export const useTemplates = (organisation: string) =>
  useQuery({
    queryKey: ['templates', organisation],
    queryFn: () => given<TemplateKindView[]>(api.GET(TEMPLATES, { params: { path: { organisation } } })),
  });

export const useTemplate = (path: Which) =>
  useQuery({
    queryKey: ['templates', path.organisation, path.kind, path.language],
    queryFn: () => given<TemplateView>(api.GET(TEMPLATE, { params: { path } })),
  });

export const useTemplateUsers = (path: Which) =>
  useQuery({
    queryKey: ['templates', path.organisation, path.kind, path.language, 'protocols'],
    queryFn: () => given<TemplateUserView[]>(api.GET(`${TEMPLATE}/protocols`, { params: { path } })),
  });

/** What a version prints of the sample, or of a protocol. A version never changes; a protocol may. */
export const useTemplateOutline = (which: Which, number: number, protocol: string) =>
  useQuery({
    queryKey: ['templates', which.organisation, which.kind, which.language, 'outline', number, protocol],
    queryFn: () =>
      given<OutlineView>(
        api.GET(`${VERSION}/outline`, {
          params: { path: { ...which, number }, query: { ...(protocol && { protocol }) } },
        }),
      ),
  });

export const useTemplateComparison = (path: Which, from: number, to: number) =>
  useQuery({
    queryKey: ['templates', path.organisation, path.kind, path.language, 'comparison', from, to],
    queryFn: () =>
      given<TemplateComparison>(api.GET(`${TEMPLATE}/comparison`, { params: { path, query: { from, to } } })),
  });

export const asBytes = {
  bodySerializer: (body: unknown) => body as never, // bytes go as they are
  headers: { 'Content-Type': 'application/octet-stream' },
};

/** What is wrong with a file, before it is sent to be kept. */
export const useCheckTemplate = (path: Which) =>
  useMutation({
    mutationFn: async (file: File) => {
      const body = (await file.arrayBuffer()) as never; // the description calls bytes a text, as JSON has no other name for them
      return given<TemplateCheck>(api.POST(`${TEMPLATE}/check`, { params: { path }, body, ...asBytes }));
    },
  });

export interface ToKeep {
  readonly file: File;
  readonly expected: number;
  readonly reason: string;
  readonly changeId: string;
}

function useChanged() {
  const client = useQueryClient();
  return () => Promise.all(['templates', 'protocol'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}

/** Under its own id: a dropped line repeats it. */
export function useKeepTemplate(path: Which) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: async ({ file, ...asked }: ToKeep) => {
      const body = (await file.arrayBuffer()) as never; // as above
      const query = { ...asked, fileName: file.name.slice(0, 200) };
      return untilAnswered<TemplateVersionView>(() =>
        api.POST(`${TEMPLATE}/versions`, { params: { path, query }, body, ...asBytes }),
      );
    },
    onSuccess,
  });
}

export function useGoBack(path: Which) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: (asked: { readonly number: number; readonly expected: number; readonly reason: string }) => {
      const body = { ...asked, changeId: crypto.randomUUID() };
      return untilAnswered<TemplateVersionView>(() => api.POST(`${TEMPLATE}/return`, { params: { path }, body }));
    },
    onSuccess,
  });
}

/** From now on the protocol's documents of this kind are made of the newest version. */
export function useMoveProtocol(path: Which) {
  const onSuccess = useChanged();
  return useMutation({
    mutationFn: ({ protocol, reason }: { readonly protocol: string; readonly reason: string }) => {
      const body = { id: crypto.randomUUID(), reason };
      return untilAnswered<TemplateUserView[]>(() =>
        api.POST(`${TEMPLATE}/protocols/{protocol}/move`, { params: { path: { ...path, protocol } }, body }),
      );
    },
    onSuccess,
  });
}

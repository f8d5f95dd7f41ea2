import type { DocumentForm, OfferedDocument, OutlineView, TypedDocument } from '@pacta/contracts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api, given } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';
import { useWhere } from '../frame/where.js';

const DRAFTS = `${PROTOCOL}/documents/drafts` as const;

/** What a document is about, as an address says it. */
export type About = Readonly<Record<string, string>>;

/** The kinds of documents that could be made now. */
export function useOffered() {
  const { organisation, protocol } = useWhere();
  return useQuery({
    queryKey: ['protocol', protocol, 'drafts'],
    queryFn: () => given<OfferedDocument[]>(api.GET(DRAFTS, { params: { path: { organisation, protocol } } })),
  });
}

/** The fields of one document, as the protocol fills them in. Read once: what is typed is not to be overwritten. */
export function useForm(kind: string, about: About, language: string) {
  const { organisation, protocol } = useWhere();
  const query = { ...about, ...(language && { language }) } as never; // the address says nothing but what the service has said
  return useQuery({
    queryKey: ['document-form', protocol, kind, about, language],
    queryFn: () =>
      given<DocumentForm>(api.GET(`${DRAFTS}/{kind}`, { params: { path: { organisation, protocol, kind }, query } })),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The document as it reads with these fields. @throws ApiProblem where they do not fill it */
export function useOutlineOf(kind: string) {
  const { organisation, protocol } = useWhere();
  return useCallback(
    (body: TypedDocument, signal?: AbortSignal): Promise<OutlineView> => {
      const params = { path: { organisation, protocol, kind } };
      return given<OutlineView>(api.POST(`${DRAFTS}/{kind}/outline`, { params, body, ...(signal && { signal }) }));
    },
    [organisation, protocol, kind],
  );
}

export interface Shown {
  readonly outline?: OutlineView;
  /** Why the last change is not shown; the page keeps what was. */
  readonly error?: Error;
}

const PAUSE_MS = 500;

/** The document as it is being typed, a moment after the last key. */
export function useShown(kind: string, typed: TypedDocument): Shown {
  const outlineOf = useOutlineOf(kind);
  const [shown, setShown] = useState<Shown>({});
  const said = JSON.stringify(typed);
  useEffect(() => {
    const { signal, abort } = abortable();
    const show = async (): Promise<void> => {
      const body = JSON.parse(said) as TypedDocument; // as it was just written
      try {
        setShown({ outline: await outlineOf(body, signal) });
      } catch (error) {
        if (!signal.aborted && error instanceof Error) setShown((last) => ({ ...last, error }));
      }
    };
    const timer = setTimeout(() => void show(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort();
    };
  }, [outlineOf, said]);
  return shown;
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Brings the draft as a file onto the reader's machine. @throws ApiProblem where what is typed does not fill it */
export function useDraftFile(kind: string) {
  const { organisation, protocol } = useWhere();
  return async (body: TypedDocument, format: 'pdf' | 'docx'): Promise<void> => {
    const path = { organisation, protocol, kind };
    const { data } = await api.POST(`${DRAFTS}/{kind}/file`, {
      params: { path, query: { format } },
      body,
      parseAs: 'blob',
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(data as unknown as Blob); // parsed as one
    link.download = `${kind}-projet.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
}

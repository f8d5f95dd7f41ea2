import type { ComparisonView, TextVersionView } from '@pacta/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, given } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';

/** `state`: the position of the protocol, or the revision of its draft; another text comes with another one. */
export const useTexts = (organisation: string, protocol: string, state: string) =>
  useQuery({
    queryKey: ['protocol', protocol, 'texts', state],
    queryFn: () =>
      given<TextVersionView[]>(api.GET(`${PROTOCOL}/texts`, { params: { path: { organisation, protocol } } })),
    placeholderData: keepPreviousData,
  });

export interface Compared {
  readonly before: string;
  readonly after: string;
}

/** A draft changes under the same name: it is compared anew each time it is looked at. */
export const useComparison = (organisation: string, protocol: string, query: Compared) =>
  useQuery({
    queryKey: ['protocol', protocol, 'comparison', query],
    queryFn: () =>
      given<ComparisonView>(api.GET(`${PROTOCOL}/comparison`, { params: { path: { organisation, protocol }, query } })),
    staleTime: query.after === 'draft' || query.before === 'draft' ? 0 : Infinity,
  });

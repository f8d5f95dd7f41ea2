import type { BulkKind, BulkSummary, BulkView, NewBulkJob } from '@pacta/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, given, untilAnswered } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';

const BULK = `${ORGANISATION}/bulk` as const;
const JOB = `${BULK}/{job}` as const;
export const ARCHIVE = `${JOB}/documents.zip` as const;

export const useBulkKinds = (organisation: string) =>
  useQuery({
    queryKey: ['bulk-kinds', organisation],
    queryFn: () => given<BulkKind[]>(api.GET(`${BULK}/kinds`, { params: { path: { organisation } } })),
    staleTime: Infinity,
  });

export const useBulkJobs = (organisation: string) =>
  useQuery({
    queryKey: ['bulk', organisation],
    queryFn: () => given<BulkSummary[]>(api.GET(BULK, { params: { path: { organisation } } })),
  });

/** While it is under way the page asks again, so that it is seen advancing. */
export const useBulkJob = (organisation: string, job: string) =>
  useQuery({
    queryKey: ['bulk-job', job],
    queryFn: () => given<BulkView>(api.GET(JOB, { params: { path: { organisation, job } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1_000 : false),
  });

/** It carries its own id: a dropped line repeats it. */
export function useStartBulk(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewBulkJob) =>
      untilAnswered<BulkView>(() => api.POST(BULK, { params: { path: { organisation } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bulk'] }),
  });
}

/** What was made until then stays. */
export function useStopBulk(organisation: string, job: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => untilAnswered<BulkView>(() => api.DELETE(JOB, { params: { path: { organisation, job } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['bulk-job', job] }),
  });
}

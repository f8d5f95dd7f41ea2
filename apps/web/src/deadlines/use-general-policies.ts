import type { SettingsView } from '@pacta/contracts';
import { useQuery } from '@tanstack/react-query';
import { api, given } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';

/** The deadlines that hold for every protocol of an organisation, one a sort of obligation. */
export const useGeneralPolicies = (organisation: string) =>
  useQuery({
    queryKey: ['settings', organisation],
    queryFn: () => given<SettingsView>(api.GET(`${ORGANISATION}/settings`, { params: { path: { organisation } } })),
    select: ({ policies }) => policies,
  });

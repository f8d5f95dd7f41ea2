import type { NewOrganisation, NewProtocol, OrganisationView, ProtocolView, StaffAct } from '@pacta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, untilAnswered } from './client.js';
import { ORGANISATION, PROTOCOL } from './queries.js';

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
      untilAnswered<OrganisationView>(() => api.POST('/api/organisations', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['organisations'] }),
  });
}

export function useStartProtocol(organisation: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NewProtocol) =>
      untilAnswered<ProtocolView>(() =>
        api.POST(`${ORGANISATION}/protocols`, { params: { path: { organisation } }, body }),
      ),
    onSuccess: () => refresh(),
  });
}

/** Records an act. Each use of it is one command: a dropped line repeats it under the same id until there is an answer. */
export function useAct(organisation: string, protocol: string) {
  const client = useQueryClient();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (act: StaffAct) => {
      const body = { id: crypto.randomUUID(), act };
      return untilAnswered<ProtocolView>(() =>
        api.POST(`${PROTOCOL}/commands`, { params: { path: { organisation, protocol } }, body }),
      );
    },
    onSuccess: async (view) => {
      // A reading that set out before the act must not arrive after it, and show the protocol as it was.
      await client.cancelQueries({ queryKey: ['protocol', protocol] });
      client.setQueryData(['protocol', protocol], view);
      await refresh(protocol);
    },
  });
}

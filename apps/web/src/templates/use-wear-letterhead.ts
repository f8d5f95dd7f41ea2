import type { LetterheadWorn } from '@pacta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, untilAnswered } from '../api/client.js';
import { ORGANISATION } from '../api/queries.js';

interface Asked {
  readonly logo: File | null;
  readonly colour: string;
  readonly reason: string;
}

/** In base 64, as JSON carries it. */
async function encoded(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Puts a letterhead into every template. Under one id: a dropped line goes on with the templates that are left. */
export function useWearLetterhead(organisation: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ logo, colour, reason }: Asked) => {
      const body = { changeId: crypto.randomUUID(), colour, reason, logo: logo && (await encoded(logo)) };
      return untilAnswered<LetterheadWorn>(() =>
        api.POST(`${ORGANISATION}/templates/letterhead`, { params: { path: { organisation } }, body }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['templates'] }),
  });
}

import { useMutation } from '@tanstack/react-query';
import { useAct } from '../api/commands.js';
import { upload } from './upload.js';

interface Attached {
  /** The entry of the journal that the files show. */
  readonly to: number;
  readonly files: readonly File[];
}

/** Sends files and attaches each to an entry; the first that is refused stops the rest, which stay to be sent again. */
export function useAttach(organisation: string, protocol: string) {
  const { mutateAsync: record } = useAct(organisation, protocol);
  return useMutation({
    mutationFn: async ({ to, files }: Attached): Promise<void> => {
      for (const file of files) {
        const { sha256 } = await upload({ organisation, protocol }, file);
        await record({ type: 'attach-file', to, sha256, name: file.name });
      }
    },
  });
}

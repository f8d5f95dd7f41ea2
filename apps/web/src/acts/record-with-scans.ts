import type { JournalEntry, ProtocolView, StaffAct } from '@pacta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAct } from '../api/commands.js';
import { api, given } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';
import { upload } from '../attachments/upload.js';

interface Recording {
  readonly act: StaffAct;
  /** Scans of the paper that shows the act. */
  readonly files: readonly File[];
}

/**
 * Records an act, and then its scans at the entry that it made. The bytes go first: where they are refused, nothing is recorded, and
 * the form is still there to be sent again.
 */
export function useRecordWithScans(organisation: string, protocol: string) {
  const client = useQueryClient();
  const { mutateAsync: record } = useAct(organisation, protocol);
  const path = { organisation, protocol };
  return useMutation({
    mutationFn: async ({ act, files }: Recording): Promise<ProtocolView> => {
      const scans = await Promise.all(files.map(async (file) => ({ name: file.name, ...(await upload(path, file)) })));
      const before = client.getQueryData<ProtocolView>(['protocol', protocol])?.position ?? 0;
      let view = await record(act);
      if (scans.length === 0) return view;
      const journal = await given<JournalEntry[]>(api.GET(`${PROTOCOL}/journal`, { params: { path } }));
      const entry = journal.find(({ position, act: made }) => position > before && made?.type === act.type);
      if (!entry) return view;
      for (const { sha256, name } of scans)
        view = await record({ type: 'attach-file', to: entry.position, sha256, name });
      return view;
    },
  });
}

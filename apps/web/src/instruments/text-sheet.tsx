import type { ProtocolView, ReferenceData } from '@pacta/contracts';
import type { ReactNode } from 'react';
import { DraftContext, type DraftSheet } from '../draft/context.js';
import type { Text } from '../draft/kept.js';

interface TextSheetProps {
  readonly view: ProtocolView;
  readonly reference: ReferenceData;
  readonly text: Text;
  readonly onChange?: (text: Text) => void;
  readonly errors?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** The fields of a draft over a text that is no draft: a proposal being written, which is kept by its own form. */
export function TextSheet({ view, reference, text, onChange, errors = {}, children }: TextSheetProps) {
  const sheet: DraftSheet = {
    draft: {
      text,
      revision: view.position,
      missing: [],
      saving: 'saved',
      savedAt: null,
      refusal: null,
      conflict: null,
      edit: (change) => onChange?.(change(text)),
      resolve: () => undefined,
    },
    view,
    reference,
    kind: reference.kinds.find(({ id }) => id === view.kind),
    own: undefined,
    organisations: [],
    errors,
    go: () => undefined,
  };
  return <DraftContext value={sheet}>{children}</DraftContext>;
}

import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { readDraft, useOrganisations, useProtocol, useReferenceData } from '../api/queries.js';
import { useWhere } from '../frame/where.js';
import { PageSkeleton } from '../parts/page.js';
import { ProblemNote } from '../parts/problem-note.js';
import { DraftEditor } from './editor.js';

/** The draft of a protocol; once its text is submitted, the protocol's own page. */
export function DraftPage() {
  const { organisation, protocol, to } = useWhere();
  const view = useProtocol(organisation, protocol);
  const reference = useReferenceData();
  const organisations = useOrganisations();
  const drafting = view.data?.phase === 'drafting';
  const draft = useQuery({
    queryKey: ['draft', protocol],
    queryFn: () => readDraft({ organisation, protocol }),
    enabled: drafting,
    // The editor keeps the text from here on: another answer would only be stale.
    staleTime: Infinity,
    gcTime: 0,
  });
  const failed = view.error ?? reference.error ?? draft.error;
  if (failed) return <ProblemNote error={failed} retry={() => void draft.refetch()} />;
  if (view.data && !drafting) return <Navigate to={to.protocol(protocol)} replace />;
  if (!view.data || !reference.data || !draft.data) return <PageSkeleton />;
  return (
    <DraftEditor
      view={view.data}
      reference={reference.data}
      organisations={organisations.data ?? []}
      first={draft.data}
    />
  );
}

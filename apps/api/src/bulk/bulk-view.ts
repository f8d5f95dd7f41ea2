import type { BulkKind, BulkSummary, BulkView } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import type { BulkItem, BulkJob } from '@pacta/register';
import { templates } from '@pacta/templates';

export const kindsIn = (language: UiLanguage): BulkKind[] =>
  templates.map(({ kind }) => ({ kind, title: catalogueIn(language).words.documents[kind] ?? kind }));

export function summaryOf({ organisation: _, items, ...job }: BulkJob, language: UiLanguage): BulkSummary {
  return { ...job, items: { ...items }, title: catalogueIn(language).words.documents[job.kind] ?? job.kind };
}

/** With the protocols that have no document, and why. */
export function viewOf(job: BulkJob, without: readonly BulkItem[], language: UiLanguage): BulkView {
  const { notMade } = catalogueIn(language).files;
  return {
    ...summaryOf(job, language),
    without: without.map(({ protocolId: protocol, reference, title, reason }) => ({
      protocol,
      reference,
      title,
      sentence: notMade[reason ?? 'not-yet'],
    })),
  };
}

import type { BulkKind, BulkSummary, BulkView } from '@pacta/contracts';
import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import type { BulkItem, BulkJob } from '@pacta/register';
import { templates, type PactaTemplate } from '@pacta/templates';

/** Of the product and of the office's own: what a reader calls each. */
export function kindsIn(own: readonly PactaTemplate[], language: UiLanguage): BulkKind[] {
  const { documents } = catalogueIn(language).words;
  return [...templates, ...own].map(({ kind, title }) => {
    return { kind, title: documents[kind] ?? title[language] ?? Object.values(title)[0] ?? kind };
  });
}

export function summaryOf({ organisation: _, items, ...job }: BulkJob, kinds: readonly BulkKind[]): BulkSummary {
  return { ...job, items: { ...items }, title: kinds.find(({ kind }) => kind === job.kind)?.title ?? job.kind };
}

/** With the protocols that have no document, and why. */
export function viewOf(
  job: BulkJob,
  without: readonly BulkItem[],
  kinds: readonly BulkKind[],
  language: UiLanguage,
): BulkView {
  const { notMade } = catalogueIn(language).files;
  return {
    ...summaryOf(job, kinds),
    without: without.map(({ protocolId: protocol, reference, title, reason }) => ({
      protocol,
      reference,
      title,
      sentence: notMade[reason ?? 'not-yet'],
    })),
  };
}

import type { ProjectView } from '@pacta/contracts';

export const stages = ['diagnosis', 'setUp', 'start', 'close'] as const;
export type Stage = (typeof stages)[number];

/** The form that takes a project to each stage. */
export const FORM_OF_STAGE = {
  diagnosis: 'diagnosis',
  setUp: 'set-up-evaluation',
  start: 'start-project',
  close: 'close-project',
} as const satisfies Record<Stage, string>;

/** A project that its own diagnosis has turned down goes no further. */
export const isTurnedDown = ({ diagnosis: { outcome }, startedOn }: ProjectView): boolean =>
  !startedOn && (outcome === 'reject' || outcome === 'other-project');

/** The day on which each stage was reached, in their order; null for what is still to come. */
export const reachedOn = ({ diagnosis, evaluation, startedOn, closed }: ProjectView): Record<Stage, string | null> => ({
  diagnosis: diagnosis.on,
  setUp: evaluation?.on ?? null,
  start: startedOn,
  close: closed?.on ?? null,
});

/** What comes next, and what is therefore wanting; undefined for a project that is closed or was turned down. */
export function nextStage(project: ProjectView): Stage | undefined {
  if (isTurnedDown(project)) return undefined;
  const reached = reachedOn(project);
  return stages.find((stage) => reached[stage] === null);
}

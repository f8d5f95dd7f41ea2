import type { Effect } from '@pacta/protocol';
import type { DueEffect, Register } from '@pacta/register';
import { ApplicationFailure } from '@temporalio/common';

export type Due<T extends Effect['type']> = DueEffect & { readonly effect: Extract<Effect, { type: T }> };

/** Nothing that time mends: the clock lets it rest for a day instead of trying on. */
export const beyondRetry = (message: string, cause?: unknown): ApplicationFailure =>
  ApplicationFailure.create({ message, nonRetryable: true, cause: cause instanceof Error ? cause : undefined });

export const isDue = <T extends Effect['type']>(due: DueEffect, type: T): due is Due<T> => due.effect.type === type;

/**
 * Carries out an effect under its outbox id, and writes what became of it in its row. What is done already is not done again;
 * what fails leaves its reason and stays open.
 */
export async function settle<T extends Effect['type']>(
  { outbox }: Register,
  type: T,
  id: string,
  work: (due: Due<T>) => Promise<unknown>,
): Promise<void> {
  const due = await outbox.load(id);
  if (!due || !isDue(due, type)) throw beyondRetry(`The outbox has no «${type}» ${id}`);
  if (due.done) return;
  try {
    await outbox.done(id, await work(due));
  } catch (error) {
    // The row is a help for whoever looks; the failure itself must be told, even with the register away.
    await outbox.failed(id, error instanceof Error ? error.message : String(error)).catch(() => undefined);
    throw error;
  }
}

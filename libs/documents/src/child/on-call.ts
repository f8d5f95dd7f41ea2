import { ChildProgram } from './child-program.js';

interface OnCallSettings {
  /** After so long without work the process ends, and its memory is given back. */
  readonly idleSeconds: number;
  /** A request that is not answered by then is tried again, in a new process. */
  readonly stalledAfterSeconds: number;
}

export interface OnCall {
  /** One request at a time, in the order they came. Rejects when `signal` aborts. */
  ask(request: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Buffer>;
  end(): void;
}

/** A program that is started when it is needed, kept while it is, replaced when it stalls or dies, and ended when it idles. */
export function onCall(program: string, { idleSeconds, stalledAfterSeconds }: OnCallSettings): OnCall {
  let living: ChildProgram | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  function end(): void {
    clearTimeout(idle);
    living?.kill();
    living = undefined;
  }

  async function attempt(request: Readonly<Record<string, unknown>>, signal: AbortSignal, tries = 2): Promise<Buffer> {
    signal.throwIfAborted();
    clearTimeout(idle);
    if (!living?.alive) living = new ChildProgram(program);
    const asked = living;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(stalledAfterSeconds * 1000)]);
    limit.addEventListener('abort', end, { once: true });
    try {
      return await asked.ask(request);
    } catch (error) {
      if (signal.aborted) throw error;
      if (limit.aborted) return await attempt(request, signal, tries);
      // Killed by somebody else, or by this very request: that is seen when it dies of it again.
      if (!asked.alive && tries > 1) return await attempt(request, signal, tries - 1);
      throw error;
    } finally {
      limit.removeEventListener('abort', end);
      idle = setTimeout(end, idleSeconds * 1000).unref();
    }
  }

  return {
    ask(request, signal) {
      const mine = turn.then(() => attempt(request, signal));
      turn = mine.catch(() => undefined);
      return mine;
    },
    end,
  };
}

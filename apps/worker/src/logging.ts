import type { LoggerService } from '@nestjs/common';
import type { Logger as TemporalLogger, LogLevel, LogMetadata } from '@temporalio/worker';
import type { Logger } from 'pino';

/** What Nest has to say goes to the same lines of JSON. */
export const nestLogger = (logger: Logger): LoggerService => ({
  log: (message: string, context?: string) => logger.debug({ context }, message),
  error: (message: string, ...more: unknown[]) => logger.error({ more }, message),
  warn: (message: string, ...more: unknown[]) => logger.warn({ more }, message),
});

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/** What Temporal has to say too. Errors are told by their message: a stack holds paths, and an activity's line has it already. */
export function temporalLogger(logger: Logger): TemporalLogger {
  const log = (level: LogLevel, message: string, meta: LogMetadata = {}): void => {
    const { error, workflowId, activityType, ...rest } = meta as Record<string, unknown>; // whatever it is given
    const told = error instanceof Error ? { error: error.message } : error === undefined ? {} : { error };
    const known = {
      ...(workflowId !== undefined && { protocolId: workflowId }),
      ...(activityType !== undefined && { activity: activityType }),
    };
    const more =
      level === 'DEBUG' || level === 'TRACE'
        ? rest
        : pick(rest, ['failures', 'deadline', 'refusals', 'effect', 'type']);
    logger[LEVELS[level]]({ from: 'temporal', ...known, ...told, ...more }, message);
  };
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}

const pick = (from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));

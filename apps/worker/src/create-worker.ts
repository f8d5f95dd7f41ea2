import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { nestLogger } from './logging.js';
import { WorkerModule, type WorkerParts } from './worker.module.js';

/** The whole worker, serving. It ends with `close`, or with the signals that end a process. */
export async function createWorker(parts: WorkerParts): Promise<INestApplicationContext> {
  const app = await NestFactory.createApplicationContext(WorkerModule.over(parts), {
    logger: nestLogger(parts.logger),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  return app;
}

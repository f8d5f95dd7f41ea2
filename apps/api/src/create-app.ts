import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { BODY_LIMIT_KILOBYTES, declineEarly, jsonOnly, loopbackOnly } from './http/doorkeeper.js';
import { nestLogger, requestLog } from './http/logging.js';
import { serveScreens } from './http/screens.js';
import { takeAttachment } from './attachments/upload.js';
import { takeSpreadsheet } from './imports/upload.js';
import { takeTemplate } from './templates/upload.js';
import { serveOpenApi } from './openapi/document.js';
import type { Services } from './services.js';

/** Everything comes from here; styles that the components write themselves are inline. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    frameAncestors: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'self'"],
    objectSrc: ["'none'"],
  },
};

export interface AppOptions {
  readonly services: Services;
  readonly logger: Logger;
  /** Folder of the built screens; the service has none where there is no such folder. */
  readonly screens?: string;
}

/** The whole service, not listening yet. */
export async function createApp({ services, logger, screens }: AppOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(services, logger), {
    bodyParser: false,
    logger: nestLogger(logger),
  });
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(requestLog(logger));
  app.use(loopbackOnly);
  // Plain HTTP on this machine: a browser must not be told to insist on HTTPS.
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: false }));
  app.use(compression());
  app.use(jsonOnly);
  app.use(takeSpreadsheet);
  app.use(takeAttachment);
  app.use(takeTemplate);
  app.use(express.json({ limit: BODY_LIMIT_KILOBYTES * 1024, strict: true }));
  app.use(declineEarly(logger));
  app.setGlobalPrefix('api');
  serveOpenApi(app);
  if (screens) serveScreens(app, screens);
  app.enableShutdownHooks();
  return app;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';

/** Addresses that are not pages. */
const SERVICE = /^\/(api|docs)(\/|$)/;
const FILE = /\.\w+$/;

/**
 * The built screens. Files under `assets/` bear their hash in their name and never change; the page itself is asked for
 * anew each time, and answers every address that a page of ours may have.
 */
export function serveScreens(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: true }));
  app.use(express.static(folder, { index: false, maxAge: '1h' }));
  app.use((request: express.Request, response: express.Response, next: express.NextFunction) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && request.accepts('html') !== false;
    if (!isPage || SERVICE.test(request.path) || FILE.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}

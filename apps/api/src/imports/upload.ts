import { IMPORT_LIMIT_MEGABYTES } from '@pacta/contracts';
import express, { type Request, type RequestHandler } from 'express';

/** What browsers call a file of which they do not say more; a form of another site cannot send it unasked. */
const BYTES = 'application/octet-stream';
const PATH = /^\/api\/organisations\/[^/]+\/imports\/?$/;

/** A spreadsheet comes as it is, not within JSON. */
export const bringsSpreadsheet = (request: Request): boolean =>
  request.method === 'POST' && PATH.test(request.path) && request.is(BYTES) === BYTES;

const whole = express.raw({ type: BYTES, limit: IMPORT_LIMIT_MEGABYTES * 1024 * 1024 });

/** Reads the bytes of a spreadsheet into the request's body, and leaves every other request alone. */
export const takeSpreadsheet: RequestHandler = (request, response, next) =>
  bringsSpreadsheet(request) ? whole(request, response, next) : next();

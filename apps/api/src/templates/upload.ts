import { TEMPLATE_LIMIT_MEGABYTES } from '@pacta/contracts';
import express, { type Request, type RequestHandler } from 'express';
import { Declined } from '../http/declined.js';

/** What browsers call a file of which they do not say more; a form of another site cannot send it unasked. */
const BYTES = 'application/octet-stream';
const PATH = /^\/api\/organisations\/[^/]+\/templates\/[^/]+\/[^/]+\/(check|versions)\/?$/;

/** A template comes as it is, not within JSON. */
export const bringsTemplate = (request: Request): boolean =>
  request.method === 'POST' && PATH.test(request.path) && request.is(BYTES) === BYTES;

const whole = express.raw({ type: BYTES, limit: TEMPLATE_LIMIT_MEGABYTES * 1024 * 1024 });

/** The bytes that were read. @throws Declined `not-a-template-upload` */
export function bytesOf({ body }: Request): Buffer {
  const bytes: unknown = body;
  if (!Buffer.isBuffer(bytes)) throw new Declined('not-a-template-upload');
  return bytes;
}

/** Reads the bytes of a template into the request's body, and leaves every other request alone. */
export const takeTemplate: RequestHandler = (request, response, next) => {
  if (!bringsTemplate(request)) return next();
  whole(request, response, (error?: unknown) => {
    const { type } = (error ?? {}) as { readonly type?: string }; // of the body parser
    const tooLarge = type === 'entity.too.large';
    next(tooLarge ? new Declined('file-too-large', { megabytes: TEMPLATE_LIMIT_MEGABYTES }) : error);
  });
};

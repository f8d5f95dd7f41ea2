import { ATTACHMENT_LIMIT_MEGABYTES } from '@pacta/contracts';
import express, { type Request, type RequestHandler } from 'express';
import { Declined } from '../http/declined.js';

/** What a form of another site can send unasked is not among these. */
const TYPES = [
  'application/octet-stream',
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
];
const PATH = /^\/api\/organisations\/[^/]+\/protocols\/[^/]+\/attachments\/[^/]+\/?$/;

/** A scan comes as it is, not within JSON. */
export const bringsAttachment = (request: Request): boolean =>
  request.method === 'PUT' && PATH.test(request.path) && typeof request.is(TYPES) === 'string';

const whole = express.raw({ type: TYPES, limit: ATTACHMENT_LIMIT_MEGABYTES * 1024 * 1024 });

/** Reads the bytes of a scan into the request's body, and leaves every other request alone. */
export const takeAttachment: RequestHandler = (request, response, next) => {
  if (!bringsAttachment(request)) return next();
  whole(request, response, (error?: unknown) => {
    const { type } = (error ?? {}) as { readonly type?: string }; // of the body parser
    const tooLarge = type === 'entity.too.large';
    next(tooLarge ? new Declined('file-too-large', { megabytes: ATTACHMENT_LIMIT_MEGABYTES }) : error);
  });
};

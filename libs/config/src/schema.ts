import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const address = /^[^\s:/]+:\d{1,5}$/;

const url = (protocols: string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      message: `une adresse telle que ${example}`,
    })
    .optional();

const folder = (fallback: () => string) =>
  z
    .string()
    .optional()
    .transform((path) => resolve(path ?? fallback()));

const word = (fallback: string) => z.string().regex(/^\S+$/, { message: 'un nom sans espace' }).default(fallback);

/** XDG says where a program keeps its data and its cache; without it, the usual place under the person's home. */
const underHome = (variable: string, ...usual: string[]) =>
  join(process.env[variable] || join(homedir(), ...usual), 'pacta');

/**
 * Everything a person may set before `npm start`. Every variable has a default or may be absent: without DATABASE_URL or TEMPORAL_ADDRESS,
 * the embedded server of that kind is started.
 */
export const settings = z.object({
  /** TCP port of the API and of the screens, on 127.0.0.1. */
  PORT: z.coerce
    .number({ message: 'un nombre de 1 à 65535' })
    .int({ message: 'un nombre entier de 1 à 65535' })
    .min(1, { message: 'un nombre de 1 à 65535' })
    .max(65535, { message: 'un nombre de 1 à 65535' })
    .default(4000),
  /** Folder of all data: embedded database, Temporal store, logs, secrets. One running Pacta a folder. */
  PACTA_HOME: folder(() => underHome('XDG_DATA_HOME', '.local', 'share')),
  /** Folder of downloaded programs; may be deleted at any time. */
  PACTA_CACHE: folder(() => underHome('XDG_CACHE_HOME', '.cache')),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/pacta'),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(address, { message: 'un hôte et un port, tels que temporal.example.org:7233' })
    .optional(),
  TEMPORAL_NAMESPACE: word('default'),
  TEMPORAL_TASK_QUEUE: word('pacta'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      message: 'un de fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  /** Gotenberg makes the PDF where its address is given; else LibreOffice, else the converter that comes with Pacta. */
  GOTENBERG_URL: url(['http:', 'https:'], 'http://127.0.0.1:3000'),
  /** Path of LibreOffice's `soffice`, where it is not on PATH. */
  SOFFICE_PATH: z.string().optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@host:587'),
  MAIL_FROM: z
    .string()
    .regex(/^[^@\s]+@[^@\s]+$|<[^@\s]+@[^@\s]+>$/, { message: 'une adresse électronique, avec ou sans nom' })
    .default('Pacta <pacta@localhost>'),
  /** The address people type, used in links of messages; http://127.0.0.1:PORT where it is not given. */
  PUBLIC_URL: url(['http:', 'https:'], 'https://pacta.example.org'),
});

/** What the API and the worker run with: the settings, and the two servers, which the supervisor has started or been given. */
export const environment = settings.required({ DATABASE_URL: true, TEMPORAL_ADDRESS: true });

type Known = { PUBLIC_URL: string };

export type Settings = z.infer<typeof settings> & Known;
export type Environment = z.infer<typeof environment> & Known;

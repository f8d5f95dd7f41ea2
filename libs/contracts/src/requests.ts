import { z } from 'zod';
import { civilDay, country, language, line, uuid, year } from './primitives.js';
import { protocolText } from './text.js';

export const newOrganisation = z
  .strictObject({
    id: uuid,
    name: line.min(1),
    country,
    timeZone: z.string().min(1).max(60),
    supervisorEmail: z.union([z.email().max(300), z.literal('')]),
  })
  .meta({ id: 'NewOrganisation' });
export type NewOrganisation = z.infer<typeof newOrganisation>;

/** Starts a protocol: an empty draft, or a copy of the text of one of ours. Both ids are the client's, so that a repeat changes nothing. */
export const newProtocol = z
  .strictObject({ id: uuid, commandId: uuid, kind: z.string().max(60), language, copyOf: uuid.nullable() })
  .meta({ id: 'NewProtocol' });
export type NewProtocol = z.infer<typeof newProtocol>;

const settledYears = z.array(year).max(200);

/** A protocol in force already, taken in by form. Both ids are the client's; the reference is given by the service where it is blank. */
export const importedProtocol = z
  .strictObject({
    id: uuid,
    commandId: uuid,
    kind: z.string().max(60),
    reference: line,
    text: protocolText,
    /** Beginning of the term that runs today. */
    inForceOn: civilDay,
    /** `null`: it binds until it is ended. */
    lastDay: civilDay.nullable(),
    /** Years whose plan or evaluation was settled before it came here. */
    settled: z.strictObject({ plans: settledYears, evaluations: settledYears }),
    /** Where it was read; «formulaire» where it is blank. */
    source: line,
  })
  .meta({ id: 'ImportedProtocol' });
export type ImportedProtocol = z.infer<typeof importedProtocol>;

/** The whole text at each save, with `If-Match: "<revision>"`. */
export const draftBody = protocolText;

/** The life to come of a text that would enter into force on that day. */
/** Without `inForceOn`: of a protocol in force, what is still to come; of a text that is not, were it to enter into force today. */
export const rehearsalQuery = z.strictObject({
  inForceOn: civilDay.optional(),
  years: z.coerce.number().int().min(1).max(30).default(5),
});

export const previewQuery = z.strictObject({ format: z.enum(['docx', 'pdf']).default('pdf') });

export const protocolQuery = z.strictObject({
  q: z.string().max(200).default(''),
  phase: z.string().max(60).default(''),
  kind: z.string().max(60).default(''),
  country: z.string().max(2).default(''),
  /** Of one party at least. */
  regime: z.string().max(60).default(''),
  sort: z.enum(['next', 'reference', 'title', 'updated']).default('next'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(25),
});
export type ProtocolQuery = z.infer<typeof protocolQuery>;

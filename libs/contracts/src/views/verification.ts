import { z } from 'zod';

/** What a verification code says to whoever holds the paper: no more than what stands on it. */
export const verificationView = z
  .object({
    /** As it is printed. */
    code: z.string(),
    verdict: z
      .enum(['authentic', 'superseded', 'unknown'])
      .describe('superseded: it was issued here, and another has taken its place since'),
    document: z
      .object({
        title: z.string(),
        reference: z.string(),
        issuer: z.string(),
        issuedAt: z.string(),
        version: z.int(),
        language: z.string(),
        files: z.object({ format: z.enum(['docx', 'pdf']), size: z.int(), sha256: z.string() }).array(),
      })
      .nullable(),
  })
  .meta({ id: 'Verification' });
export type VerificationView = z.infer<typeof verificationView>;

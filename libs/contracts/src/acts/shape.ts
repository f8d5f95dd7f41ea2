import type { CommandType } from '@pacta/protocol';
import { z } from 'zod';

export const partyId = z.string().max(40);

/** A short name that whoever asks gives to a thing that the protocol does not have yet: `a1`, `p-2`. The same again is the same. */
export const newId = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** The id of a thing that the protocol has. */
export const knownId = z.string().max(60);
/** The key of an obligation, as the protocol's view gives it: `signature/p1/college-signature`. */
export const obligationKey = z.string().max(200);

/** What a step is about: the protocol itself, or the amendment, adhesion or termination of that id. */
export const ofCourse = { instrument: knownId.optional() };

export const act = <T extends CommandType, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

import { z } from 'zod';

/** A number that the minutes give; left blank on a draft made before the sitting. */
export const count = (description: string) =>
  z
    .int()
    .min(0)
    .optional()
    .meta({ description, examples: [5] });

export const votes = z.strictObject({
  pour: count('Voix pour'),
  contre: count('Voix contre'),
  abstentions: count('Abstentions'),
});

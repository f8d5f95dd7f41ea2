import type { Instant } from '@pacta/protocol';

export const instant = (date: Date): Instant => date.toISOString() as Instant; // toISOString is the shape of Instant

import { isDeepStrictEqual } from 'node:util';
import type { Act, CommandType } from '@pacta/protocol';

/** What the service itself puts into an act beside what staff say. */
const GIVEN: Readonly<Partial<Record<CommandType, readonly string[]>>> = {
  'decide-renewal': ['successor'],
  'propose-amendment': ['textHash'],
  'propose-adhesion': ['textHash'],
  'propose-termination': ['textHash'],
  'attach-file': ['mediaType', 'size'],
};

type Said = Pick<Act, 'type'>;

/** An act as it was said: a template or a release that has changed since gives a repeat another hash, and it is the same act. */
function saidOf(act: Said): object {
  const given = GIVEN[act.type] ?? [];
  const said = Object.entries(act).filter(([key]) => !given.includes(key));
  const inner = 'act' in act && act.act ? { act: saidOf(act.act as Said) } : {}; // what a correction puts in its place
  return { ...Object.fromEntries(said), ...inner };
}

/** Anything but these would let one id stand for two acts. */
export const sameAs =
  (said: Said) =>
  (known: Act): boolean =>
    isDeepStrictEqual(saidOf(known), saidOf(said));

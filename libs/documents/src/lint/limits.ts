const MEGABYTE = 1024 * 1024;

/** What a template may be. A long one with its logo weighs half a megabyte, has thirty parts, and nests forty elements. */
export const limits = {
  /** Of the file as it is sent, in bytes. */
  file: 10 * MEGABYTE,
  /** Of all its parts once inflated, in bytes. */
  inflated: 60 * MEGABYTE,
  /** Of one part that is read as XML, in bytes. */
  xml: 20 * MEGABYTE,
  entries: 1_000,
  /** Elements within elements. */
  depth: 200,
  /** Faults that are told; a file with more is no template that somebody wrote. */
  told: 100,
  /** Of the thread that examines it. */
  milliseconds: 10_000,
  heapMegabytes: 512,
} as const;

/** In whole megabytes, as a sentence tells it. */
export const inMegabytes = (bytes: number): number => Math.max(1, Math.round(bytes / MEGABYTE));

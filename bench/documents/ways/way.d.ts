/** One document: from data to the bytes of a file. */
export type Way = (data: Record<string, unknown>) => Uint8Array | Promise<Uint8Array>;

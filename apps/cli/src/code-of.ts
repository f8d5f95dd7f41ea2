/** «ENOENT» and its like say more, and shorter, than Node's own sentence. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);

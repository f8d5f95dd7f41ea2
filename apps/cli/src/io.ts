/** What a command touches of the world; a test gives its own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The content of a file, or of the standard input for `-`. */
  readonly read: (path: string) => Promise<string>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

/** Exit codes that scripts can rely on. */
export const exit = { ok: 0, failure: 1, usage: 2, data: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

import type { Bodies, Growing } from './types.js';

export type Read<S extends Growing> =
  | { readonly ok: true; readonly body: Bodies[S] }
  /** `not-json`, or the first place at which it is not what the section holds. */
  | { readonly ok: false; readonly path: string | null };

/** A kind, a regime or a grid from a file, as another installation wrote it. What it says is checked when it is tried. */
export async function fromJson<S extends Growing>(section: S, text: string): Promise<Read<S>> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { ok: false, path: null };
  }
  const id = typeof given === 'object' && given !== null && 'id' in given ? given.id : undefined;
  // The schemas are only fetched by whoever has a file.
  const { setting } = await import('@pacta/contracts');
  const result = setting.safeParse({ section, id, body: given });
  if (!result.success) {
    const [issue] = result.error.issues;
    return { ok: false, path: (issue?.path ?? []).slice(1).map(String).join('.') };
  }
  return { ok: true, body: result.data.body as Bodies[S] }; // of its section, as it was parsed with it
}

/** The same, to be kept or handed to another installation. */
export function saveAsFile(name: string, body: unknown): void {
  const file = new Blob([`${JSON.stringify(body, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

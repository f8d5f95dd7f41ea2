import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** What says where and by whom it was recorded, and not what happened. */
const INCIDENTAL: Readonly<Record<string, string>> = { identity: 'recorder', stackTrace: '', binaryChecksum: '' };

const scrubbed = (json: string): string =>
  JSON.stringify(
    JSON.parse(json, (key, value: unknown) =>
      key in INCIDENTAL && typeof value === 'string' ? INCIDENTAL[key] : value,
    ),
    null,
    1,
  );

const fileOf = (name: string): string | undefined =>
  readdirSync(folder).find((file) => file === `${name}.json` || file === `${name}.json.gz`);

/** The names of the recorded histories. */
export const keptHistories = (): string[] =>
  readdirSync(folder).flatMap((file) => /^(.+)\.json(?:\.gz)?$/.exec(file)?.[1] ?? []);

/** The JSON of a recorded history. */
export function readHistory(name: string): string {
  const file = fileOf(name);
  if (!file) throw new Error(`no history «${name}» was recorded`);
  const bytes = readFileSync(`${folder}/${file}`);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** A short one as text; five years, which are a thousand events and more, packed. */
export function keepHistory(name: string, json: string, form: 'text' | 'packed'): void {
  const content = `${scrubbed(json)}\n`;
  if (form === 'text') writeFileSync(`${folder}/${name}.json`, content);
  else writeFileSync(`${folder}/${name}.json.gz`, gzipSync(content, { level: 9 }));
}

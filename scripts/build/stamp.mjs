// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stamps } from '../bootstrap/paths.mjs';

/** @param {string | Buffer} content */
export const hashOf = (content) => createHash('sha1').update(content).digest('base64url');

/**
 * One hash for files and their names.
 * @param {string} folder
 * @param {string[]} files relative to the folder
 */
export function hashOfFiles(folder, files) {
  return hashOf(files.map((file) => `${file} ${hashOf(readFileSync(join(folder, file)))}`).join('\n'));
}

/**
 * What the last build was made from.
 * @template T
 * @param {string} name
 * @returns {{ read: () => T | undefined, write: (value: T) => void }}
 */
export function stampOf(name) {
  const path = join(stamps, `${name}.json`);
  return {
    read: () => {
      try {
        return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (value) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(value));
    },
  };
}

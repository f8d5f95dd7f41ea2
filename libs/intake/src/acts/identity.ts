import { v5 } from 'uuid';

/** Pacta's own namespace for names made into UUIDs (RFC 9562, version 5). */
const NAMESPACE = '5b0f7a4e-6d0e-4a53-9d59-3c8f2f3b6a10';

const named = (...parts: readonly (string | number)[]): string => v5(JSON.stringify(parts), NAMESPACE);

/** The protocol that a row of an import becomes: always the same, so that a row taken in twice is one protocol. */
export const protocolIdOf = (organisation: string, importId: string, row: number): string =>
  named('protocol', organisation, importId, row);

/** The command by which it becomes one. */
export const commandIdOf = (organisation: string, importId: string, row: number): string =>
  named('command', organisation, importId, row);

/** The import of a file that nobody gave an id: the same file is the same import. */
export const importIdOf = (organisation: string, sha256: string): string => named('import', organisation, sha256);

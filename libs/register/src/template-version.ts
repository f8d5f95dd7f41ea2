import type { Instant, OwnForm } from '@pacta/protocol';
import { instant } from './instant.js';

/** Which template: of a kind of document, in a language. */
export interface TemplateOf {
  readonly organisation: string;
  readonly kind: string;
  readonly language: string;
}

/** A version, without its bytes. */
export interface TemplateVersion {
  readonly kind: string;
  readonly language: string;
  /** From 0: the product's own. */
  readonly number: number;
  readonly origin: 'product' | 'staff';
  /** Of the product's template: this very one, or the one that staff's was made for. */
  readonly productVersion: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly fileName: string;
  readonly restores: number | null;
  readonly reason: string;
  readonly changedBy: string | null;
  readonly at: Instant;
  /** Of an office's own kind: its name and its fields. Null for the product's kinds. */
  readonly own: OwnForm | null;
}

/** A row of the table, without the organisation. */
export type VersionRow = Omit<TemplateVersion, 'at'> & { readonly at: Date };

export const VERSION = `kind, language, number, origin, product_version AS "productVersion", sha256, file_name AS "fileName",
  restores, reason, changed_by AS "changedBy", at, own`;
export const versionOf = (row: VersionRow): TemplateVersion => ({ ...row, at: instant(row.at) });

/** A version of a template, as it is kept for an organisation. */
export interface Version {
  readonly number: number;
  readonly origin: 'product' | 'staff';
  readonly productVersion: string;
  readonly sha256: string;
}

/** What a document says of the template it was made from: the product's version, or «v3» for the third of the office's own. */
export const printedVersion = ({ origin, number, productVersion }: Omit<Version, 'sha256'>): string =>
  origin === 'staff' ? `v${number}` : productVersion;

/** Two files of docxtemplater that it does not declare, and that we ask rather than repeat. Its version is pinned by the lockfile. */

declare module 'docxtemplater/js/join-uncorrupt.js' {
  /** An element that is spoiled when it stands empty, and one of what it must hold. */
  interface ContentRule {
    tag: string;
    shouldContain: string[];
  }

  /** The mending of rendered pieces, in place: cells without paragraphs, tables without rows, tables that nothing follows. */
  export default function joinUncorrupt(
    pieces: string[],
    options: { contentType: string; fileTypeConfig: { tagShouldContain: readonly ContentRule[] } },
  ): string[];
}

declare module 'docxtemplater/js/content-types.js' {
  /** `customContentType` is read by docxtemplater and not exported by it, so that it is undefined in both places. */
  const contentTypes: {
    settingsContentType: string;
    coreContentType: string;
    appContentType: string;
    customContentType?: string;
  };
  export default contentTypes;
}

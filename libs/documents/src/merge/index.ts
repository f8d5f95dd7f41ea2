export { mergePdf, type FrontPages, type MergedAbout } from './merge-pdf.js';
export type { LeftOut, MergePart, PartOutcome } from './part.js';
export { lackingIn, pdfClaims, type PdfClaim } from '../pdf/claims.js';
